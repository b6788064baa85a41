import { codeAt, type Span } from '@warta/text';
import data from '../../data/published-words.json' with { type: 'json' };
import { isWordAt, LetterKind, letterKind } from '../letter-kind.js';
import { isSpaceCode } from '../line-shape.js';

const { Other } = LetterKind;
const BY_FIRST: ReadonlyMap<string, readonly string[]> = groupByFirst(
  data.entries.map((entry) => entry.word),
);
// The first letter and the length of what the words begin with: spares most words a look into the list.
const SHAPES = new Uint8Array(1 << 9);
for (const first of BY_FIRST.keys()) SHAPES[shapeOf(first, 0, first.length)] = 1;

function shapeOf(text: string, start: number, end: number): number {
  return ((codeAt(text, start) & 31) << 4) | Math.min(end - start, 15);
}

const JOINERS = ".'’-";

/** Longer words first, so that none hides a longer one. */
function groupByFirst(words: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of [...words].sort((one, other) => other.length - one.length)) {
    const first = word.slice(0, wordEnd(word, 0, word.length));
    groups.set(first, [...(groups.get(first) ?? []), word]);
  }
  return groups;
}

/**
 * Finds the words of a date line that are no name: labels, weekdays, clock words.
 * @param text A line.
 * @returns In text order, without overlap.
 * @example
 * ```ts
 * dateLineWords('Budi Santoso, Senin pukul 10.00 WIB'); // [{ start: 14, end: 19 }, { start: 20, end: 25 }, { start: 32, end: 35 }]
 * ```
 */
export function dateLineWords(text: string): Span[] {
  const found: Span[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    const end = wordEnd(text, at, length);
    const listed = end === at ? -1 : listedEnd(text, at, end);
    if (listed > at) found.push({ start: at, end: listed });
    at = Math.max(end, listed, at + 1);
  }
  return found;
}

/**
 * Counts the words of a date line that its date and clock words leave.
 * @param text A line without its date.
 * @example
 * ```ts
 * countOtherWords('Budi Santoso, Senin pukul WIB'); // 2
 * ```
 */
export function countOtherWords(text: string): number {
  let count = 0;
  let last = -1;
  const { length } = text;
  for (let at = 0; at < length; ) {
    const end = wordEnd(text, at, length);
    const listed = end === at ? -1 : listedEnd(text, at, end);
    if (end > at && listed < 0) {
      // What a dot, an apostrophe or a hyphen joins is one word.
      if (last < 0 || last !== at - 1 || !JOINERS.includes(text.charAt(last))) count += 1;
      last = end;
    }
    at = Math.max(end, listed, at + 1);
  }
  return count;
}

/** Where the listed word ends that begins here with the word up to `end`; -1 where none does. */
function listedEnd(text: string, at: number, end: number): number {
  if (SHAPES[shapeOf(text, at, end)] === 0) return -1;
  const words = BY_FIRST.get(text.slice(at, end).toLowerCase());
  if (words === undefined) return -1;
  const word = words.find((one) => standsAt(one, text, at));
  return word === undefined ? -1 : at + word.length;
}

/** Any one space may stand between the words of a listed one. */
function standsAt(word: string, text: string, at: number): boolean {
  const end = at + word.length;
  if (wordEnd(text, end, text.length) > end) return false;
  const lower = text.slice(at, end).toLowerCase();
  if (lower === word) return true;
  return word.includes(' ') && [...word].every((letter, index) => isLike(letter, lower.charAt(index)));
}

function isLike(letter: string, other: string): boolean {
  return letter === other || (letter === ' ' && isSpaceCode(other.charCodeAt(0)));
}

/** Where the letters and figures end that begin at a place; the place itself where none does. */
function wordEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const kind = letterKind(codeAt(text, at));
    // The table tells of nearly all.
    if (kind === undefined ? !isWordAt(text, at) : kind === Other) return at;
  }
  return Math.max(from, to);
}
