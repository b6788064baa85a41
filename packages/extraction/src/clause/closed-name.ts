import type { Chunk } from './chunk.js';
import { nameBehind } from './subjects/apposition.js';

/** What closes an apposition. */
const CLOSES: ReadonlySet<string> = new Set(['comma', 'mark']);

/** What a list goes on with. */
const LISTS: ReadonlySet<string> = new Set(['noun-phrase', 'conjunction']);

/**
 * The name that explains a phrase behind it, between commas.
 *
 * @param chunks the chunks of a sentence
 * @param phrase index of the noun phrase
 * @returns index of the name, or -1 where none stands there, or no comma closes it
 * @example
 * // menuduh Menteri Pertahanan Rusia, [Budi Santoso], menyerang; menuduh negara tetangganya, [Rusia], menyerang
 * // menuduh tentara Rusia, Ukraina dan Belarus → -1
 */
export function closedName(chunks: readonly Chunk[], phrase: number): number {
  const name = nameBehind(chunks, phrase);
  if (name === null || name === phrase + 1 || chunks[name]?.joined !== 0) return -1;
  const next = chunks[name + 1]?.kind ?? 'mark';
  // `partai agama, Hamas, media, dan …`: a list goes on.
  const goesOn = next === 'comma' && LISTS.has(chunks[name + 2]?.kind ?? '');
  return CLOSES.has(next) && !goesOn ? name : -1;
}
