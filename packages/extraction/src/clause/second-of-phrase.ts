import { canSpeak } from './can-speak.js';
import { type Chunk, kindAt } from './chunk.js';
import { CLAUSE_EDGES } from './skip-chunks.js';

/** Index of the phrase before the phrases behind prepositions that end at a place, or -1. */
function beforePhrases(chunks: readonly Chunk[], last: number): number {
  let at = last;
  while (kindAt(chunks, at) === 'noun-phrase' && kindAt(chunks, at - 1) === 'preposition') at -= 2;
  return at < last ? at : -1;
}

/**
 * Tells whether a noun phrase is the second of two behind one preposition, between a subject and its verb.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the noun phrase
 * @returns false where a verb stands before: `dan` then joins two clauses
 * @example
 * // Dubes Mesir dalam surat kepada kepala PBB dan [Presiden Dewan Keamanan] menuduh … → true
 * // Mesir berunding di Kairo dan [Presiden Ghana] menuduh … → false
 */
export function isSecondOfPhrase(chunks: readonly Chunk[], at: number): boolean {
  if (kindAt(chunks, at - 1) !== 'conjunction') return false;
  const subject = beforePhrases(chunks, at - 2);
  return canSpeak(chunks[subject]) && (subject === 0 || CLAUSE_EDGES.has(kindAt(chunks, subject - 1) ?? ''));
}
