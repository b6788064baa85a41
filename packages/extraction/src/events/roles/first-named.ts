/** A way to name who has a part, tried only where those before it name nobody. */
export type Way = () => readonly number[];

/**
 * Takes the first of several ways to name who has a part that names somebody, and does not try the rest.
 *
 * @param ways ways that give indices of mentions, in order of trust
 * @returns what that way gives; empty where none names anybody
 * @example
 * firstNamed(() => [], () => [2], () => [3]) // [2]
 */
export function firstNamed(...ways: readonly Way[]): readonly number[] {
  for (const way of ways) {
    const names = way();
    if (names.length > 0) return names;
  }
  return [];
}
