import type { Issue, Zone, ZoneKind } from '../article.js';
import { makeIssue } from '../issues.js';
import { bracketsIn } from './brackets-in.js';
import { zoneDates } from './line-dates.js';

const HEAD: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['published', 'byline', 'dateline']);
const CODES: ReadonlySet<string> = new Set(['weekday-mismatch', 'impossible-date']);
const BRACKET = /\(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\)/y;
const WEEKDAY_REACH = 9;
const LONGEST = 260;

/**
 * Reports days that the calendar contradicts: in the date lines of the page, and in brackets in its text.
 * @param text The page.
 * @param zones Its zones.
 * @param brackets Its brackets before a figure, as `PageMarks` lists them.
 * @example
 * ```ts
 * dateProblems('Senin, 5 Mei 2023', [{ start: 0, end: 17, kind: 'published', rule: 'published-line' }], [])[0]?.code; // 'weekday-mismatch'
 * ```
 */
export function dateProblems(text: string, zones: readonly Zone[], brackets: readonly number[]): Issue[] {
  const issues: Issue[] = [];
  for (const zone of zones) {
    if (HEAD.has(zone.kind) && zone.end - zone.start <= LONGEST)
      addProblems(issues, text, zone.start, zone.end);
    else if (zone.kind === 'body') addBracketProblems(issues, text, zone, brackets);
  }
  return issues;
}

function addBracketProblems(issues: Issue[], text: string, zone: Zone, brackets: readonly number[]): void {
  for (const { start, end } of bracketsIn(BRACKET, text, zone, brackets))
    addProblems(issues, text, Math.max(zone.start, start - WEEKDAY_REACH), end);
}

function addProblems(issues: Issue[], text: string, start: number, end: number): void {
  for (const date of zoneDates(text.slice(start, end))) {
    for (const code of date.problems) {
      if (!CODES.has(code)) continue;
      issues.push(makeIssue(code, { start: start + date.start, end: start + date.end }, date.text));
    }
  }
}
