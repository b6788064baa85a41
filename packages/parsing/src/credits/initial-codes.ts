import codes from '../../data/initial-codes.json' with { type: 'json' };

const IDS: ReadonlyMap<string, string> = new Map(codes.entries.map((entry) => [entry.code, entry.id]));

/**
 * Gives the agency that a piece of closing initials stands for.
 * @param piece One piece of `ant/dil/jpnn`.
 * @returns An id of the gazetteer, or null.
 * @example
 * ```ts
 * initialCode('ant'); // 'agency/antara'
 * ```
 */
export function initialCode(piece: string): string | null {
  return IDS.get(piece.toLowerCase()) ?? null;
}
