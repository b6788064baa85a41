/**
 * Groups things by a key, in the order in which the keys first come.
 *
 * @param things What to group.
 * @param keyOf The key of a thing.
 * @returns The groups by key.
 * @example
 * [...groupBy(['Rusia', 'AS', 'Riau'], (name) => name.charAt(0)).keys()] // ['R', 'A']
 */
export function groupBy<T>(things: Iterable<T>, keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

/**
 * Orders text by its code units, the same on every machine.
 *
 * @returns Negative, zero or positive, as sort wants it.
 * @example
 * ['b', 'a'].sort(compareText) // ['a', 'b']
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Ranks names by a number, largest first, equal ones by name.
 *
 * @param totals The number of each name.
 * @returns The names.
 * @example
 * rank(new Map([['a', 1], ['c', 2], ['b', 2]])) // ['b', 'c', 'a']
 */
export function rank(totals: ReadonlyMap<string, number>): string[] {
  const order = (a: [string, number], b: [string, number]): number => b[1] - a[1] || compareText(a[0], b[0]);
  return [...totals].sort(order).map(([name]) => name);
}

/** The names that a chart shows one by one, and where the others go. */
export interface Top {
  /** Shown names, the one for all others last. */
  readonly names: readonly string[];
  /** The name under which a name is shown. */
  readonly shownAs: (name: string) => string;
}

/**
 * Keeps the first names of a ranking and folds the others into one, so that no row is dropped.
 *
 * @param ranked All names, the most important first.
 * @param most How many names to show one by one.
 * @param what What they are, in the plural: `outlets`.
 * @returns The names to show and the fold.
 * @example
 * foldRest(['a', 'b', 'c'], 1, 'outlets').names // ['a', '2 other outlets']
 */
export function foldRest(ranked: readonly string[], most: number, what: string): Top {
  if (ranked.length <= most + 1) return { names: ranked, shownAs: (name) => name };
  const kept = new Set(ranked.slice(0, most));
  const rest = `${ranked.length - most} other ${what}`;
  return { names: [...kept, rest], shownAs: (name) => (kept.has(name) ? name : rest) };
}

/**
 * Says a number of things with the right ending.
 *
 * @example
 * countOf(1, 'page') // '1 page'
 * @example
 * countOf(5, 'page') // '5 pages'
 */
export function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
