/**
 * Writes words as one group of a pattern, the first that fits.
 *
 * @param words words without signs of patterns
 * @example
 * anyOf(['rudal', 'drone']) // '(?:rudal|drone)'
 */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}
