import type { SentenceView } from '../../clause/clause-view.js';
import { SMALL_WORDS_AND_TIME, skipBack } from '../../clause/skip-chunks.js';
import { isBareCharge, isChargeBy } from '../../clause/subjects/charged-subject.js';
import { SAID_SO, type Sign } from './signal.js';

/**
 * Reads that a deed is only what a charge or rumour before its verb tells.
 *
 * @param view the sentence
 * @param verb index of the verb's chunk
 * @returns signs; none where no such noun stands right before
 * @example
 * // dihukum atas tuduhan telah [memasok] drone → [SAID_SO]
 * // dihukum karena telah [memasok] drone → none
 */
export function chargedSigns({ chunks }: SentenceView, verb: number): readonly Sign[] {
  const at = skipBack(chunks, verb - 1, SMALL_WORDS_AND_TIME);
  // `Tuduhan Kongo diselidiki`: the charge itself is looked into.
  const active = chunks[verb]?.head.startsWith('me') === true;
  return isBareCharge(chunks[at]) || (active && isChargeBy(chunks[at])) ? [SAID_SO] : [];
}
