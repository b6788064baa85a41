import { type DateExpression, findDates } from '@warta/indonesian';
import type { Issue, Zone } from '../article.js';
import { makeIssue } from '../issues.js';
import { bracketsIn } from './brackets-in.js';
import type { DateLine } from './date-lines.js';
import { isConfirmed } from './is-confirmed.js';

const CODES: ReadonlySet<string> = new Set(['weekday-mismatch', 'impossible-date']);
const BRACKET = /\(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\)/y;
const WEEKDAY_REACH = 9;

/**
 * Reports days that the calendar contradicts: in the date lines of the page, and in brackets in its text.
 * @param text The page.
 * @param zones Its zones.
 * @param lines Those of them that may state its day.
 * @param brackets Its brackets before a figure, as `PageMarks` lists them.
 * @example
 * ```ts
 * dateProblems('Budi pergi Senin (2/11/2022).', [{ start: 0, end: 29, kind: 'body', rule: 'paragraph' }], [], [17])[0]?.code; // 'weekday-mismatch'
 * ```
 */
export function dateProblems(
  text: string,
  zones: readonly Zone[],
  lines: readonly DateLine[],
  brackets: readonly number[],
): Issue[] {
  const issues: Issue[] = [];
  let next = 0;
  for (const zone of zones) {
    if (zone.kind === 'body') addBracketProblems(issues, text, zone, brackets);
    const line = lines[next];
    if (line?.zone !== zone) continue;
    if (zone.kind !== 'masthead') addProblems(issues, zone.start, line.dates);
    next += 1;
  }
  return issues;
}

function addBracketProblems(issues: Issue[], text: string, zone: Zone, brackets: readonly number[]): void {
  for (const { start, end } of bracketsIn(BRACKET, text, zone, brackets)) {
    const from = Math.max(zone.start, start - WEEKDAY_REACH);
    const words = text.slice(from, end);
    if (!isConfirmed(words)) addProblems(issues, from, findDates(words, { reference: null }));
  }
}

function addProblems(issues: Issue[], start: number, dates: readonly DateExpression[]): void {
  for (const date of dates) {
    for (const code of date.problems) {
      if (!CODES.has(code)) continue;
      issues.push(makeIssue(code, { start: start + date.start, end: start + date.end }, date.text));
    }
  }
}
