/** How many words are kept; as many more are forgotten only when these are full. */
const KEPT = 1 << 14;
const LONGEST_KEPT = 40;

/**
 * Makes a reading of single words remember what it read: words come again and again. The last tens of thousands
 * are kept. It is for readings by patterns and many lists: what one look-up tells is told as fast without.
 *
 * @param read what to read from a word; the same for the same word always, and never undefined
 * @returns the same reading
 * @example
 * const length = rememberWords((word) => word.length);
 * [length('kata'), length('kata')] // [4, 4], read once
 */
export function rememberWords<T>(read: (word: string) => T): (word: string) => T {
  let young = new Map<string, T>();
  let old: ReadonlyMap<string, T> = young;
  return (word) => {
    const known = young.get(word);
    if (known !== undefined) return known;
    if (word.length > LONGEST_KEPT) return read(word);
    const reading = old.get(word) ?? read(word);
    if (young.size >= KEPT) {
      old = young;
      young = new Map();
    }
    young.set(word, reading);
    return reading;
  };
}
