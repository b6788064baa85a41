import type { SentenceView } from '../../clause/clause-view.js';
import { entryAt } from '../../entry-at.js';
import { isActWord } from '../act-word.js';

/**
 * Tells whether a name is one that somebody is against: `anti-Netanyahu`, `anti Israel`.
 *
 * @param view the sentence
 * @param mention index of the mention
 */
export function isOpposed(view: SentenceView, mention: number): boolean {
  const at = view.words.findIndex((word) => word.mention === mention);
  return (
    isActWord(view.words[at]?.lower.split('-', 1)[0] ?? '', 'anti') ||
    isActWord(entryAt(view.words, at - 1)?.lower ?? '', 'anti')
  );
}

/**
 * Names whom a deed or crowd is against, in its own phrase.
 *
 * @param view the sentence
 * @param chunk index of the phrase
 * @returns indices of mentions
 * @example
 * // Unjuk rasa anti-[Netanyahu] digelar. → Netanyahu; Unjuk rasa di Tel Aviv digelar. → none
 */
export function opposedNames(view: SentenceView, chunk: number): readonly number[] {
  const phrase = entryAt(view.chunks, chunk);
  if (phrase?.kind !== 'noun-phrase') return [];
  return [...phrase.heads, ...phrase.owners].filter((mention) => isOpposed(view, mention));
}
