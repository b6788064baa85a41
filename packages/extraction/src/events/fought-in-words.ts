import type { SentenceView } from '../clause/clause-view.js';
import { isActWord } from './act-word.js';
import type { ToldEvent } from './told-event.js';

/** Behind these an attack is of words: `diserang di media sosial`, `menyerang Trump lewat iklan`. */
const LINKS: readonly string[] = ['di', 'lewat', 'melalui', 'dalam', 'dengan', 'via', 'pada'];

/**
 * Tells whether an attack is one of words.
 *
 * @param view the sentence
 * @param told the act with its roles
 * @example
 * // Demokrat menyerang Trump lewat iklan. → true
 * // Rusia menyerang Kyiv lewat udara. → false
 */
export function isFoughtInWords(view: SentenceView, { telling }: ToldEvent): boolean {
  if (telling.frame.act !== 'attack') return false;
  return telling.complements.prepositional.some(({ preposition, phrase }) => {
    const first = view.words[view.chunks[phrase]?.from ?? -1]?.lower ?? '';
    return LINKS.includes(preposition) && isActWord(first, 'wordy');
  });
}
