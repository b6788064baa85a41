import type { Line } from '../line.js';
import { isListItem } from './list-item.js';

const LEAST_WORDS = 6;
const MOST_WORDS = 22;
const SHARE = 0.7;
const LETTER = /\p{L}/u;
const UPPER = /^[^\p{L}]*\p{Lu}/u;
const ENDS = /[."”:)\]]$/;

/**
 * Says whether a line between paragraphs has the shape of another page's headline: title case, no sentence end.
 * @param line The line.
 * @example
 * ```ts
 * isHeadlineLike(line('Harga Beras di Pasar Induk Turun Lagi Pekan Ini')); // true
 * isHeadlineLike(line('Harga beras di pasar induk turun lagi pekan ini')); // false
 * ```
 */
export function isHeadlineLike(line: Line): boolean {
  if (line.words < LEAST_WORDS || line.words > MOST_WORDS) return false;
  return !ENDS.test(line.text) && !isListItem(line) && titleShare(line.text) >= SHARE;
}

/**
 * Gives the share of a line's longer words that begin with a capital; none of fewer than four words counts.
 * @param text The line.
 * @returns From 0 to 1.
 * @example
 * ```ts
 * titleShare('Harga Beras di Pasar Induk turun lagi'); // 0.67
 * ```
 */
export function titleShare(text: string): number {
  const words = text.split(/\s+/).filter((word) => LETTER.test(word) && word.length > 3);
  return words.length < 4 ? 0 : words.filter((word) => UPPER.test(word)).length / words.length;
}
