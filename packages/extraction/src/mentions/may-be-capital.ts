/**
 * Tells whether a name may be that of a capital, be it for the town or for the government that sits there.
 *
 * @param candidates ids in the gazetteer that the name may stand for; absent where there is no name
 * @example
 * mayBeCapital(['capital/RUS']) // true
 * mayBeCapital(['country/RUS']) // false
 */
export function mayBeCapital(candidates: readonly string[] = []): boolean {
  return candidates.some((id) => id.startsWith('capital/'));
}
