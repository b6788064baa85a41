import { LetterKind, letterKind } from '../letter-kind.js';
import type { Line } from '../line.js';
import { isSpaceCode } from '../line-shape.js';
import { isListItem } from './list-item.js';

const { Lower, Other, Upper, Word } = LetterKind;
const LEAST_WORDS = 6;
const MOST_WORDS = 22;
const SHARE = 0.7;
const LETTER = /\p{L}/u;
const UPPER = /^[^\p{L}]*\p{Lu}/u;
const LEAST_LETTERS = 4;
const FEWEST = 4;
const LAST_ASCII = 127;
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
 * titleShare('Harga Beras di Pasar Induk turun lagi'); // 0.66…
 * ```
 */
export function titleShare(text: string): number {
  let words = 0;
  let capitals = 0;
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start);
    if (end - start >= LEAST_LETTERS) {
      const kind = firstLetter(text, start, end);
      if (kind !== Other) words += 1;
      if (kind === Upper) capitals += 1;
    }
    start = end + 1;
  }
  return words < FEWEST ? 0 : capitals / words;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpaceCode(text.charCodeAt(at))) at += 1;
  return at;
}

/** The kind of a word's first letter; `Other` where it has none. */
function firstLetter(text: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const kind = letterKind(text.charCodeAt(at));
    // The patterns are for rare signs, other scripts, and letters without case among numbers.
    if (kind === undefined || (kind === Word && text.charCodeAt(at) > LAST_ASCII))
      return kindOf(text.slice(start, end));
    if (kind === Upper || kind === Lower) return kind;
  }
  return Other;
}

function kindOf(word: string): number {
  if (UPPER.test(word)) return Upper;
  return LETTER.test(word) ? Word : Other;
}
