import type { SentenceView } from '../../clause/clause-view.js';
import { isActWord } from '../act-word.js';
import type { Trigger } from '../rule.js';

/**
 * Reads a verb that only offers or promises what it names: nothing has been given yet.
 *
 * @param view the sentence
 * @param trigger the verb
 * @returns one word that `statusOf` understands, or none
 * @example
 * // Belgia [menjanjikan] 5 juta euro kepada Kongo. → planned
 */
export function offeredWords(view: SentenceView, { from }: Trigger): string[] {
  return isActWord(view.words[from]?.lower ?? '', 'offers') ? ['menjanjikan'] : [];
}
