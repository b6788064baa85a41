import type { Chunk } from './chunk.js';

/**
 * Finds the phrase that owns quoted words: `menyalahkan “kebijakan hegemonik” [AS]`.
 *
 * @param chunks the chunks of a sentence
 * @param open index of the opening quotation mark
 * @returns index of the noun phrase right behind the quoted words, or -1 where something else follows or they are a clause
 * @example
 * // menyalahkan [“] agresi [”] Israel → the index of Israel
 */
export function ownerOfQuoted(chunks: readonly Chunk[], open: number): number {
  let inside = true;
  for (let at = open + 1; at < chunks.length; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'quote') inside = !inside;
    else if (kind === 'noun-phrase' && !inside) return at;
    else if (kind !== 'noun-phrase' && kind !== 'conjunction') return -1;
  }
  return -1;
}
