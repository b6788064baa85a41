import type { Chunk } from '../../clause/chunk.js';
import { entryAt } from '../../entry-at.js';
import { contentEnds } from '../content/content-ends.js';

/**
 * Tells whether a clause may begin with the noun phrase at a place: nothing, a mark, a comma, a time or `, tetapi` stands before it.
 *
 * @param chunks the chunks of a sentence
 * @param at an index, which may be out of range
 * @example
 * // [Bloomberg], mengutip dokumen, melaporkan → true; kantor di [Amman] → false
 */
export function opensClause(chunks: readonly Chunk[], at: number): boolean {
  if (entryAt(chunks, at)?.kind !== 'noun-phrase') return false;
  const before = entryAt(chunks, at - 1);
  if (before === undefined || ['comma', 'mark', 'time'].includes(before.kind)) return true;
  // `…, tetapi Menteri X, usai rapat, meyakini …`
  const joins = before.kind === 'conjunction' || contentEnds.is(before.head, 'turn');
  return joins && entryAt(chunks, at - 2)?.kind === 'comma';
}
