import { kindAt } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isSpeechWord } from '../../clause/speech-word.js';

/**
 * Tells whether a title opens with who answers something, and the answer stands behind a colon.
 *
 * @param view the title
 * @param colon index of the colon's chunk
 * @example
 * // Iran Jawab Tudingan Inggris[:] Tidak Berdasar → true; Iran Serang Inggris[:] Lima Tewas → false
 */
export function answersInTitle({ chunks, words, headline }: SentenceView, colon: number): boolean {
  const answer = words[chunks[1]?.from ?? -1]?.lower ?? '';
  if (!headline || kindAt(chunks, 0) !== 'noun-phrase' || !isSpeechWord(answer, 'answers-with')) return false;
  const told = chunks.slice(2, colon);
  // `Rusia Respons Cepat: …` names nothing that is answered.
  if (told.length === 0 && chunks[1]?.owners.length === 0) return false;
  return told.every(({ kind }) => kind === 'noun-phrase' || kind === 'preposition');
}
