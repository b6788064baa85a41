import { reportingForms } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { SMALL_WORDS_AND_TIME, skipBack } from '../../clause/skip-chunks.js';
import { isBareCharge, isChargeBy } from '../../clause/subjects/charged-subject.js';
import { verbBefore } from '../../clause/verb-before.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { frameReadings } from '../frame.js';
import { SAID_SO, type Sign } from './signal.js';

function isBlamed(verb: string): boolean {
  return reportingForms(verb).some(({ voice, stance }) => voice === 'passive' && stance === 'alleges');
}

/** `ditangkap [karena] menyelundupkan`, `disalahkan [karena] menyerang`: what somebody is held, charged or blamed for is not proven; but `divonis karena`. */
function isGroundOfCharge({ chunks }: SentenceView, opening: number): boolean {
  if (!hasClass(entryAt(chunks, opening)?.head ?? '', 'reason')) return false;
  const main = entryAt(chunks, verbBefore(chunks, opening))?.head ?? '';
  if (isBlamed(main)) return true;
  return frameReadings(main).some(
    ({ voice, frame: { act, through, agents } }) =>
      voice !== 'noun' && act === 'arrest' && through === undefined && agents === undefined,
  );
}

/**
 * Reads that a deed is only what a charge or rumour before its verb tells.
 *
 * @param view the sentence
 * @param verb index of the verb's chunk
 * @returns signs; none where no such noun stands right before
 * @example
 * // dihukum atas tuduhan telah [memasok] drone → [SAID_SO]
 * // ditangkap karena [memasok] drone → [SAID_SO]
 * // disalahkan karena [memasok] drone → [SAID_SO]
 * // dihukum karena telah [memasok] drone → none
 */
export function chargedSigns(view: SentenceView, verb: number): readonly Sign[] {
  const { chunks } = view;
  const at = skipBack(chunks, verb - 1, SMALL_WORDS_AND_TIME);
  // `Tuduhan Kongo diselidiki`: the charge itself is looked into.
  const active = chunks[verb]?.head.startsWith('me') === true;
  return isBareCharge(chunks[at]) || (active && isChargeBy(chunks[at])) || isGroundOfCharge(view, at)
    ? [SAID_SO]
    : [];
}
