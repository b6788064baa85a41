/** Which item of one list goes with which of the other, and which with none. */
export interface Pairing<G, F> {
  readonly pairs: readonly { readonly gold: G; readonly found: F }[];
  readonly missed: readonly G[];
  readonly extra: readonly F[];
}

/**
 * Pairs what is there with what was found, the best fitting first, each at most once.
 * @param golds what is there
 * @param founds what was found
 * @param fit how well two go together; zero or less for not at all
 * @returns pairs and left-overs, each in the order of the lists
 * @example pairItems([1, 5], [5, 6], (a, b) => 1 - Math.abs(a - b)).pairs // [{ gold: 5, found: 5 }]
 */
export function pairItems<G, F>(
  golds: readonly G[],
  founds: readonly F[],
  fit: (gold: G, found: F) => number,
): Pairing<G, F> {
  const ranked = golds
    .flatMap((gold, g) => founds.map((found, f) => ({ gold, found, g, f, fit: fit(gold, found) })))
    .filter((pair) => pair.fit > 0)
    .sort((a, b) => b.fit - a.fit || a.g - b.g || a.f - b.f);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  const chosen = ranked.filter(({ g, f }) => {
    if (takenGold.has(g) || takenFound.has(f)) return false;
    takenGold.add(g);
    takenFound.add(f);
    return true;
  });
  return {
    pairs: chosen.sort((a, b) => a.g - b.g).map(({ gold, found }) => ({ gold, found })),
    missed: golds.filter((_, g) => !takenGold.has(g)),
    extra: founds.filter((_, f) => !takenFound.has(f)),
  };
}
