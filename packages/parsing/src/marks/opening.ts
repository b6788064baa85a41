/**
 * The first four letters of a line as a number, whatever their case; the fourth counts for nothing where it is none. -1
 * where the line does not begin with three letters of `a` to `z`.
 */
export type LineOpening = number;

const SIZE = 1 << 15;

/** Anything may begin a line with this opening. */
export const UNKNOWN_OPENING: LineOpening = -1;

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
  if (end - start < 3) return UNKNOWN_OPENING;
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  const third = text.charCodeAt(start + 2);
  if (!isLetter(first) || !isLetter(second) || !isLetter(third)) return UNKNOWN_OPENING;
  const fourth = start + 3 < end ? text.charCodeAt(start + 3) : 0;
  const mixed = isLetter(fourth) ? (first ^ fourth) & 31 : first & 31;
  return (mixed << 10) | ((second & 31) << 5) | (third & 31);
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return code < 128 && small >= 97 && small <= 122;
}

/**
 * Makes a table of the openings that words begin with.
 * @param words In lower case. Those that do not begin with three letters are left out, as lines of them have no opening.
 * @example
 * ```ts
 * mayOpen(createOpenings(['baca juga']), openingAt('Harga naik', 0, 10)); // false
 * ```
 */
export function createOpenings(words: readonly string[]): Uint8Array {
  const openings = new Uint8Array(SIZE);
  for (const word of words) {
    const opening = openingAt(word, 0, word.length);
    if (opening !== UNKNOWN_OPENING) openings[opening] = 1;
  }
  return openings;
}

/**
 * Says whether a line with this opening may begin with one of the words; where it may not, its head need not be made.
 * @param openings Made by {@link createOpenings}.
 * @param opening The opening of the line.
 */
export function mayOpen(openings: Uint8Array, opening: LineOpening): boolean {
  return opening === UNKNOWN_OPENING || openings[opening] === 1;
}
