/** Words of one class, as the data files list them. */
interface ClassEntry {
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
  const places = Object.fromEntries(names.map((name, at) => [name, at])) as Partial<Record<Name, number>>;
  const groups = Array.from({ length: Math.ceil(names.length / GROUP) }, () => new Map<string, number>());
  for (const entry of entries) {
    const place = places[entry.class as Name] ?? 0;
    const group = groups[Math.floor(place / GROUP)];
    for (const word of entry.words) group?.set(word, (group.get(word) ?? 0) | (1 << (place % GROUP)));
  }
  const bits = new Array<number>(groups.length).fill(0);
  let last = '';
  return (word, name) => {
    const place = places[name];
    if (place === undefined) return false;
    // A word is often asked for several classes in turn.
    if (word !== last) {
      for (let at = 0; at < groups.length; at += 1) bits[at] = groups[at]?.get(word) ?? 0;
      last = word;
    }
    const group = bits[place < GROUP ? 0 : Math.floor(place / GROUP)] ?? 0;
    return (group & (1 << (place % GROUP))) !== 0;
  };
}
