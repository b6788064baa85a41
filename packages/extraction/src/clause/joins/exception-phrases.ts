import { type Chunk, changeChunk, kindAt } from '../chunk.js';
import { opensPredicate } from '../opens-predicate.js';
import { CLAUSE_EDGES } from '../skip-chunks.js';
import { overPhrases } from '../subjects/over-phrases.js';
import { hasClass } from '../word-class.js';

/** Whether what stands before a place is the subject of the clause, and no verb yet. */
function isBehindSubject(chunks: readonly Chunk[], at: number): boolean {
  if (kindAt(chunks, at - 1) !== 'noun-phrase') return false;
  for (let before = at - 1; before >= 0 && !CLAUSE_EDGES.has(kindAt(chunks, before) ?? ''); before -= 1)
    if (kindAt(chunks, before) === 'verb') return false;
  return true;
}

/** `semua negara [kecuali] Hungaria`; in `kecuali NATO mundur` a condition begins. */
function isException(chunks: readonly Chunk[], at: number): boolean {
  if (kindAt(chunks, at) !== 'subordinator' || !hasClass(chunks[at]?.head ?? '', 'exception')) return false;
  if (kindAt(chunks, at + 1) !== 'noun-phrase') return false;
  return !opensPredicate(chunks[overPhrases(chunks, at + 2)]) || isBehindSubject(chunks, at);
}

/**
 * Reads `kecuali` as a preposition where it tells who or what is left out.
 *
 * @param chunks the chunks of a sentence
 * @returns the chunks, with what opens a condition left as it is
 * @example
 * // Semua negara [kecuali] Hungaria menghukum Rusia: a preposition
 * // Rusia akan menyerang [kecuali] NATO mundur: unchanged
 */
export function exceptionPhrases(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((_, at) => isException(chunks, at))) return chunks;
  return chunks.map((chunk, at) =>
    isException(chunks, at) ? changeChunk(chunk, { kind: 'preposition' }) : chunk,
  );
}
