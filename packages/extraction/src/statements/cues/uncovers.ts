import type { ReportingForm } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { opensPredicate } from '../../clause/opens-predicate.js';
import { SMALL_WORDS, skipAhead } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';

/**
 * Tells whether a verb of telling uncovers a case and says nothing of it.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @example
 * // Polisi [mengungkap] jaringan narkoba. → true
 * // Polisi [mengungkap] kasus itu bermula dari utang. → false
 */
export function uncovers({ chunks }: SentenceView, { root }: ReportingForm, verb: number): boolean {
  const object = chunks[verb + 1];
  if (!isSpeechWord(root, 'uncovering') || !isSpeechWord(object?.head ?? '', 'uncovered')) return false;
  const next = chunks[skipAhead(chunks, verb + 2, SMALL_WORDS)];
  return next === undefined || !opensPredicate(next);
}
