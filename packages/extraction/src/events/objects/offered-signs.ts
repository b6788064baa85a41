import type { SentenceView } from '../../clause/clause-view.js';
import { isActWord } from '../act-word.js';
import type { Trigger } from '../rule.js';
import { HELD_OUT, type Sign } from '../status/signal.js';

/**
 * Reads a verb that only offers or promises what it names: nothing has been given yet.
 *
 * @param view the sentence
 * @param trigger the verb
 * @returns a sign, or none
 * @example
 * // Belgia [menjanjikan] 5 juta euro kepada Kongo. → [HELD_OUT]
 */
export function offeredSigns(view: SentenceView, { from }: Trigger): Sign[] {
  return isActWord(view.words[from]?.lower ?? '', 'offers') ? [HELD_OUT] : [];
}
