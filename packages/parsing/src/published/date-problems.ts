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
  return zones.flatMap((zone) => {
    if (HEAD.has(zone.kind) && zone.end - zone.start <= LONGEST)
      return problemsIn(text, zone.start, zone.end);
    return zone.kind === 'body' ? bracketProblems(text, zone) : [];
  });
}

function bracketProblems(text: string, zone: Zone): Issue[] {
  const part = text.slice(zone.start, zone.end);
  if (!part.includes('(')) return [];
  return findAll(BRACKET, part).flatMap((mark) =>
    problemsIn(
      text,
      Math.max(zone.start, zone.start + mark.index - WEEKDAY_REACH),
      zone.start + mark.index + mark[0].length,
    ),
  );
}

function problemsIn(text: string, start: number, end: number): Issue[] {
  return zoneDates(text.slice(start, end)).flatMap((date) =>
    date.problems
      .filter((code) => CODES.has(code))
      .map((code) => makeIssue(code, { start: start + date.start, end: start + date.end }, date.text)),
  );
}
