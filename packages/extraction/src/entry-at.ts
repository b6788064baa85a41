/**
 * An entry of a list, or undefined beyond its ends. Asked for a place before the first, `list[at]` itself makes an engine look for a
 * property of that name, and read the lists slowly there from then on.
 *
 * @param list any list
 * @param at a place, which may be negative
 * @example
 * entryAt(['Iran', 'membantah'], -1) // undefined
 */
export function entryAt<Of>(list: readonly Of[], at: number): Of | undefined {
  return at < 0 ? undefined : list[at];
}
