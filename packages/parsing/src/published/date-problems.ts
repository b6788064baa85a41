import type { Issue, Zone, ZoneKind } from '../article.js';
import { findAll } from '../find-all.js';
import { makeIssue } from '../issues.js';
import { zoneDates } from './line-dates.js';

const HEAD: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['published', 'byline', 'dateline']);
const CODES: ReadonlySet<string> = new Set(['weekday-mismatch', 'impossible-date']);
const BRACKET = /\(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\)/g;
const WEEKDAY_REACH = 9;
const LONGEST = 260;

/**
 * Reports days that the calendar contradicts: in the date lines of the page, and in brackets in its text.
 * @param text The page.
 * @param zones Its zones.
 * @example
 * ```ts
 * dateProblems('Senin, 5 Mei 2023', [{ start: 0, end: 17, kind: 'published', rule: 'published-line' }])[0]?.code; // 'weekday-mismatch'
 * ```
 */
export function dateProblems(text: string, zones: readonly Zone[]): Issue[] {
  const issues: Issue[] = [];
  for (const zone of zones) {
    if (HEAD.has(zone.kind) && zone.end - zone.start <= LONGEST)
      addProblems(issues, text, zone.start, zone.end);
    else if (zone.kind === 'body') addBracketProblems(issues, text, zone);
  }
  return issues;
}

function addBracketProblems(issues: Issue[], text: string, zone: Zone): void {
  for (const mark of findAll(BRACKET, text.slice(zone.start, zone.end))) {
    const at = zone.start + mark.index;
    addProblems(issues, text, Math.max(zone.start, at - WEEKDAY_REACH), at + mark[0].length);
  }
}

function addProblems(issues: Issue[], text: string, start: number, end: number): void {
  for (const date of zoneDates(text.slice(start, end))) {
    for (const code of date.problems) {
      if (!CODES.has(code)) continue;
      issues.push(makeIssue(code, { start: start + date.start, end: start + date.end }, date.text));
    }
  }
}
