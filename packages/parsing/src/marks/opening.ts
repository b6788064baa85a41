import { codeAt } from '@warta/text';
import { BULLETS } from '../normal-head.js';

/**
 * The letters of `a` to `z` that a line begins with, at most four of them and whatever their case, as a number; a smaller
 * one for what else begins it; -1 where a bullet or a bracket does, behind which its head begins.
 */
export type LineOpening = number;

const LETTERS = 4;
const BITS = 5;
const FIRST_LETTER = 1 << (BITS * (LETTERS - 1));
const UNKNOWN: LineOpening = -1;
const KEYS = 1 << 12;

/**
 * Reads the opening of a line.
 * @param text The page, or the line.
 * @param start Where the line begins.
 * @param end Where it ends.
 * @example
 * ```ts
 * openingAt('Baca juga', 0, 9) === openingAt('BACA', 0, 4); // true
 * ```
 */
export function openingAt(text: string, start: number, end: number): LineOpening {
  let opening = 0;
  let count = 0;
  while (count < LETTERS && start + count < end) {
    const code = codeAt(text, start + count);
    if (!isLetter(code)) break;
    opening = (opening << BITS) | (code & 31);
    count += 1;
  }
  if (count === 0) return BULLETS.includes(text.charAt(start)) ? UNKNOWN : text.charCodeAt(start) & 31;
  return opening << (BITS * (LETTERS - count));
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return code < 128 && small >= 97 && small <= 122;
}

/**
 * Says whether a line begins with a letter of `a` to `z`.
 * @param opening The opening of the line.
 * @example
 * // of `Baca juga` → true; of `(Baca juga)` → false
 */
export function beginsWithLetter(opening: LineOpening): boolean {
  return opening >= FIRST_LETTER;
}

/**
 * Says whether a line begins with two letters of `a` to `z`.
 * @param opening The opening of the line.
 * @example
 * // of `Baca juga` → true; of `A. Baca` → false
 */
export function beginsWithWord(opening: LineOpening): boolean {
  return opening >= FIRST_LETTER && ((opening >> (BITS * (LETTERS - 2))) & 31) > 0;
}

/** The first letter is mixed into each of the others, so that a table of four kilobytes tells openings apart. */
function keyOf(opening: LineOpening): number {
  const first = opening >> (BITS * (LETTERS - 1));
  const rest = opening ^ (first | (first << BITS) | (first << (2 * BITS)));
  return (rest ^ ((rest & (FIRST_LETTER - 1)) >> 9)) & (KEYS - 1);
}

/**
 * Makes a table of the openings of words: for each, how many words the longest of them has, 0 where none opens so.
 * @param words In lower case.
 * @example
 * ```ts
 * mayOpen(createOpenings(['baca juga']), openingAt('Harga naik', 0, 10)); // false
 * ```
 */
export function createOpenings(words: readonly string[]): Uint8Array {
  const openings = new Uint8Array(KEYS);
  for (const word of words) {
    const key = keyOfWord(word);
    openings[key] = Math.max(openings[key] as number, word.split(' ').length);
  }
  return openings;
}

/** Something that is asked only of lines that begin with certain words. */
export interface Opened<Value> {
  /** The words, in lower case; null where any line may be asked. */
  readonly openings: readonly string[] | null;
  readonly value: Value;
}

/**
 * Makes a table that gives, by the opening of a line, what may be asked of it, in the order it was listed.
 * @param all What there is to ask; all of it is asked of a line with a bullet or a bracket before its head.
 * @example
 * ```ts
 * createOpeningLists([{ openings: ['baca'], value: 1 }])(openingAt('Harga naik', 0, 10)); // []
 * ```
 */
export function createOpeningLists<Value>(
  all: readonly Opened<Value>[],
): (opening: LineOpening) => readonly Value[] {
  const always = all.filter(({ openings }) => openings === null).map(({ value }) => value);
  const whole = all.map(({ value }) => value);
  const keys = new Set(all.flatMap(({ openings }) => (openings ?? []).map(keyOfWord)));
  const lists = Array.from({ length: KEYS }, () => always);
  for (const key of keys)
    lists[key] = all
      .filter(({ openings }) => openings === null || openings.some((word) => keyOfWord(word) === key))
      .map(({ value }) => value);
  return (opening) => (opening === UNKNOWN ? whole : (lists[keyOf(opening)] as readonly Value[]));
}

function keyOfWord(word: string): number {
  return keyOf(openingAt(word, 0, word.length));
}

/**
 * Says whether the head of a line may begin with one of the words; where it may not, the head need not be made.
 * @param openings Made by {@link createOpenings}.
 * @param opening The opening of the line.
 * @example
 * // the openings of `Baca juga` and `Simak`: `Bacaan ringan` → true, it must be looked at; `Harga naik` → false
 */
export function mayOpen(openings: Uint8Array, opening: LineOpening): boolean {
  return opening === UNKNOWN || openings[keyOf(opening)] !== 0;
}

/**
 * Says whether a line may be one of the words, with nothing else on it.
 * @param openings Made by {@link createOpenings}.
 * @param opening The opening of the line.
 * @param words How many words it has.
 * @example
 * // the openings of `Baca juga`: `Baca juga` → true; `Baca juga berita ini` → false, it has more words
 */
export function mayBeWhole(openings: Uint8Array, opening: LineOpening, words: number): boolean {
  return opening === UNKNOWN || words <= (openings[keyOf(opening)] as number);
}
