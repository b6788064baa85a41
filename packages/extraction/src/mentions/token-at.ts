import type { SentenceToken } from '../clause/sentence-tokens.js';
import { firstIndex } from '../first-index.js';

/**
 * Finds the token that begins at a place of the text.
 *
 * @param tokens the tokens of a sentence
 * @param start the place, in UTF-16 code units
 * @returns its index, or -1 where no token begins there
 * @example
 * // Iran membantah: the token that begins at 5 → 1, at 6 → -1
 */
export function tokenAt(tokens: readonly SentenceToken[], start: number): number {
  const at = firstIndex(tokens.length, (index) => (tokens[index] as SentenceToken).start < start);
  return tokens[at]?.start === start ? at : -1;
}
