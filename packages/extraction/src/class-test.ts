/** Words of one class, as the data files list them. */
interface ClassEntry {
  readonly class: string;
  readonly words: readonly string[];
}

/** How many classes a set of bits holds. */
const MOST = 32;

/**
 * Makes the test whether a word belongs to a class; a word may belong to several.
 *
 * @param entries the words of every class
 * @returns the test, for a word and a class; false for classes that have no entry
 * @throws RangeError for more than 32 classes
 * @example
 * createClassTest([{ class: 'not', words: ['tidak'] }])('tidak', 'not') // true
 */
export function createClassTest<Name extends string>(
  entries: readonly ClassEntry[],
): (word: string, name: Name) => boolean {
  const names = [...new Set(entries.map((entry) => entry.class))];
  if (names.length > MOST) throw new RangeError(`${names.length} classes of words, ${MOST} at most`);
  const bits = Object.fromEntries(names.map((name, at) => [name, 1 << at])) as Partial<Record<Name, number>>;
  const classes = new Map<string, number>();
  for (const entry of entries) {
    const bit = bits[entry.class as Name] ?? 0;
    for (const word of entry.words) classes.set(word, (classes.get(word) ?? 0) | bit);
  }
  return (word, name) => ((classes.get(word) ?? 0) & (bits[name] ?? 0)) !== 0;
}
