import { isWordCode } from '../letter-kind.js';

const WEEKDAYS = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'];
const MARKS = '/.-';
const [ZERO, NINE, CLOSE] = [48, 57, 41];
const DAY_LENGTH = 86_400_000;
// The first day that is counted, 1 January 1900, was a Monday.
const MONDAY = Date.UTC(1900, 0, 1);
const END = Date.UTC(2100, 0, 1);

/**
 * Says whether words end with a weekday and its day in brackets, as the calendar has them. Most days in brackets stand
 * so, and need not be read to see that nothing is wrong with them.
 * @param words The bracket with the few words before it.
 * @example
 * ```ts
 * isConfirmed('ra, Rabu (2/11/2022)'); // true
 * isConfirmed('ra, Kamis (2/11/2022)'); // false
 * ```
 */
export function isConfirmed(words: string): boolean {
  const open = words.lastIndexOf(' (');
  const date = open < 0 ? -1 : dateAt(words, open + 2);
  return date >= 0 && endsWithWeekday(words, open, weekdayOf(date));
}

/** The day between the brackets, counted from the first; -1 where there is none. */
function dateAt(words: string, at: number): number {
  const day = figuresEnd(words, at);
  const month = figuresEnd(words, day + 1);
  const year = figuresEnd(words, month + 1);
  if (day - at > 2 || month - day > 3 || year - month !== 5) return -1;
  if (year !== words.length - 1 || words.charCodeAt(year) !== CLOSE) return -1;
  if (!MARKS.includes(words.charAt(day)) || !MARKS.includes(words.charAt(month))) return -1;
  return dayNumber(
    Number(words.slice(month + 1, year)),
    Number(words.slice(day + 1, month)),
    Number(words.slice(at, day)),
  );
}

function figuresEnd(words: string, from: number): number {
  let at = from;
  while (words.charCodeAt(at) >= ZERO && words.charCodeAt(at) <= NINE) at += 1;
  return at;
}

function dayNumber(year: number, month: number, day: number): number {
  const date = Date.UTC(year, month - 1, day);
  if (day < 1 || month < 1 || month > 12 || date < MONDAY || date >= END) return -1;
  return date > Date.UTC(year, month, 0) ? -1 : (date - MONDAY) / DAY_LENGTH;
}

function weekdayOf(day: number): string {
  return WEEKDAYS[day % WEEKDAYS.length] ?? '';
}

/** The weekday is a whole word; figures before it might belong to the date. */
function endsWithWeekday(words: string, end: number, weekday: string): boolean {
  const start = end - weekday.length;
  if (start < 0 || isWordCode(words.charCodeAt(start - 1))) return false;
  for (let at = 0; at < start; at += 1) if (figuresEnd(words, at) > at) return false;
  return words.slice(start, end).toLowerCase() === weekday;
}
