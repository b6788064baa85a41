import { isSpaceAt, isWordAt } from '@warta/text';

const LONGEST = 16;

/**
 * Gives the word before a place in lower case, empty where punctuation stands between.
 * @param text any string
 * @param at a place in it
 * @example wordBefore('Pada 2019', 5) // → 'pada'
 */
export function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && at - end < 3 && isSpaceAt(text, end - 1)) end--;
  return wordUpTo(text, end);
}

/**
 * Gives the word or abbreviation before a place in lower case, without its full stop: `Jl. 17`, `No. 5`.
 * @param text any string
 * @param at a place in it
 * @example labelBefore('Jl. 17 Agustus', 4) // → 'jl'
 */
export function labelBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && at - end < 3 && (isSpaceAt(text, end - 1) || text.charAt(end - 1) === '.')) end--;
  return wordUpTo(text, end);
}

function wordUpTo(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST && isWordAt(text, start - 1)) start--;
  return text.slice(start, end).toLowerCase();
}

/**
 * Gives the word after a place as written, empty where punctuation stands between.
 * @param text any string
 * @param at a place in it
 * @example wordAfter('2000 orang', 4) // → 'orang'
 */
export function wordAfter(text: string, at: number): string {
  let start = at;
  while (start - at < 3 && isSpaceAt(text, start)) start++;
  if (start === at) return '';
  let end = start;
  while (end - start < LONGEST && isWordAt(text, end)) end++;
  return text.slice(start, end);
}
