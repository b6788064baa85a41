import type { Chunk } from '../../clause/chunk.js';
import { entryAt } from '../../entry-at.js';

/**
 * Tells whether a clause may begin with the noun phrase at a place: nothing, a mark, a comma or a time stands before it.
 *
 * @param chunks the chunks of a sentence
 * @param at an index, which may be out of range
 * @example
 * // [Bloomberg], mengutip dokumen, melaporkan → true; kantor di [Amman] → false
 */
export function opensClause(chunks: readonly Chunk[], at: number): boolean {
  if (entryAt(chunks, at)?.kind !== 'noun-phrase') return false;
  const before = entryAt(chunks, at - 1);
  return before === undefined || ['comma', 'mark', 'time'].includes(before.kind);
}
