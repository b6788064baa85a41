/**
 * Adds all of some things to a list, however many they are: an engine throws where `push(...things)` has a hundred
 * thousand or more.
 * @param list Where to add them.
 * @param things What to add, in order.
 * @example
 * ```ts
 * const list = [1];
 * addAll(list, [2, 3]);
 * list; // [1, 2, 3]
 * ```
 */
export function addAll<Thing>(list: Thing[], things: readonly Thing[]): void {
  for (const thing of things) list.push(thing);
}
