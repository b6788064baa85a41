import type { Line } from '../line.js';
import { Ink } from '../marks/ink.js';
import { countOtherWords } from '../published/date-line-words.js';
import { CHANGE_LABEL, DATE_LABEL } from '../published/published-words.js';

const { Comma, Digit } = Ink;
const FIGURES_FIRST =
  '\\d{1,2}[\\s/.-]{1,2}(?:\\d{1,2}|\\p{L}{3,9}\\.?)[\\s/.,-]{1,3}(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}';
const MONTH_FIRST = '\\p{L}{3,9} \\d{1,2}, (?:19|20)\\d{2}';
const DATE = new RegExp(`(?<!\\d)(?:${FIGURES_FIRST})(?!\\d)`, 'u');
const ANY_DATE = new RegExp(`(?<!\\d)(?:${FIGURES_FIRST}|${MONTH_FIRST})(?!\\d)`, 'u');
const YEAR = /(?:19|20)\d\d/;
const DAY_AND_YEAR = / \d{1,2}, (?:19|20)\d\d/;
const CLOCK = /(?<!\d)\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?!\d)/;
const AGO = /^\p{L}*:? ?\d{1,2} (?:detik|menit|jam|hari|minggu|bulan|tahun)(?: yang)? lalu$/u;
const APART = /(?:^|[|•·/–—,-])\s*(?:\p{L}+(?:['’]\p{L}*)?,?\s+)?$/u;
const BARRED = /(?:^|[|•·/–—-])\s*(?:\p{L}+(?:['’]\p{L}*)?,?\s+)?$/u;
const MOST_NAMES = 6;

/**
 * Says whether a line at the head or the foot of an article tells when it was published.
 * @param line The line.
 * @example
 * ```ts
 * isPublishedLine(line('Kamis, 31 Agustus 2023 | 14:09 WIB')); // true
 * isPublishedLine(line('Pasar malam dibuka pada 31 Agustus 2023')); // false
 * ```
 */
export function isPublishedLine(line: Pick<Line, 'ink' | 'words' | 'length' | 'text' | 'head'>): boolean {
  if ((line.ink & Digit) === 0 || line.words > 26 || line.length > 200) return false;
  const date = findDate(line);
  if (date === null) return AGO.test(line.head);
  const rest = `${line.text.slice(0, date.index)} ${line.text.slice(date.index + date[0].length)}`;
  const left = countOtherWords(rest.replace(CLOCK, ' '));
  if (left === 0) return true;
  if (left > MOST_NAMES) return false;
  return DATE_LABEL.test(line.head) || isSetApart(line.text, date.index, CLOCK.test(rest));
}

/** Months that stand first are looked for at each letter, so only where a day and a year follow. */
function findDate({ text, ink }: Pick<Line, 'ink' | 'text'>): RegExpExecArray | null {
  if (!YEAR.test(text)) return null;
  return (ink & Comma) !== 0 && DAY_AND_YEAR.test(text) ? ANY_DATE.exec(text) : DATE.exec(text);
}

/** A name may share the line with the date where a separator parts them, or the label of a change. */
function isSetApart(text: string, at: number, hasClock: boolean): boolean {
  const before = text.slice(Math.max(0, at - 14), at);
  return (hasClock ? APART : BARRED).test(before) || (hasClock && CHANGE_LABEL.test(before));
}
