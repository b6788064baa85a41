/** Words of one class, as the data files list them. */
export interface ClassEntry {
  readonly class: string;
  readonly words: readonly string[];
}

/** How many classes one number holds as bits; a word has a number for each such group of classes. */
const GROUP = 31;

/**
 * Makes the test whether a word belongs to a class; a word may belong to several.
 *
 * @param entries the words of every class
 * @returns the test, for a word and a class; false for classes that have no entry
 * @example
 * createClassTest([{ class: 'not', words: ['tidak'] }])('tidak', 'not') // true
 */
export function createClassTest<Name extends string>(
  entries: readonly ClassEntry[],
): (word: string, name: Name) => boolean {
  const names = [...new Set(entries.map((entry) => entry.class))];
  // A map: an object asked for dozens of names is looked up the slow way.
  const places: ReadonlyMap<string, number> = new Map(names.map((name, at) => [name, at]));
  const groups = Math.ceil(names.length / GROUP);
  const none: readonly number[] = new Array<number>(groups).fill(0);
  const bitsOf = new Map<string, number[]>();
  for (const entry of entries) {
    const place = places.get(entry.class) ?? 0;
    const group = Math.floor(place / GROUP);
    for (const word of entry.words) {
      const bits = bitsOf.get(word) ?? [...none];
      bits[group] = (bits[group] ?? 0) | (1 << (place % GROUP));
      bitsOf.set(word, bits);
    }
  }
  let last = '';
  let bits = bitsOf.get(last) ?? none;
  return (word, name) => {
    // A word is often asked for several classes in turn.
    if (word !== last) {
      bits = bitsOf.get(word) ?? none;
      last = word;
    }
    // Most words have no class.
    if (bits === none) return false;
    const place = places.get(name);
    if (place === undefined) return false;
    return ((bits[place < GROUP ? 0 : Math.floor(place / GROUP)] ?? 0) & (1 << (place % GROUP))) !== 0;
  };
}
