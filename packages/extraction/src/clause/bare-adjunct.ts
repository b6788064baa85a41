import { type Chunk, kindAt } from './chunk.js';
import { PREDICATE, skipBack } from './skip-chunks.js';
import { isSpeechWord } from './speech-word.js';
import { opensItsClause, phraseEndingAt } from './subjects/before-insertion.js';
import { hasClass } from './word-class.js';

/**
 * Tells whether a word may open an adjunct right behind a subject: `Iran [karena] alasan keamanan menolak`.
 *
 * @param chunk the word's chunk, or undefined past the end
 */
export function opensAdjunctClause(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'subordinator') return chunk?.head === 'tanpa';
  const { head } = chunk;
  return (
    hasClass(head, 'adjunct') ||
    hasClass(head, 'reason') ||
    hasClass(head, 'after') ||
    isSpeechWord(head, 'beside')
  );
}

/**
 * The subject of a verb that opens an adjunct, right behind the subject of the whole: it does both.
 *
 * @param chunks the chunks of a sentence
 * @param verb index of the verb of the adjunct
 * @returns index of a phrase with a name, or null
 * @example
 * // [Trump] usai [bertemu] Putin mengunjungi Paris
 * // Ledakan usai Trump [bertemu] Putin → null
 */
export function subjectBeforeAdjunct(chunks: readonly Chunk[], verb: number): number | null {
  const opening = skipBack(chunks, verb - 1, PREDICATE);
  const word = kindAt(chunks, opening) === 'subordinator' ? opening : opening + 1;
  if (word >= verb || !opensAdjunctClause(chunks[word])) return null;
  const phrase = phraseEndingAt(chunks, word - 1);
  return opensItsClause(chunks, phrase) ? phrase : null;
}
