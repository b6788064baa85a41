import type { SentenceView } from '../../clause/clause-view.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Trigger } from '../rule.js';
import { ASKED, HELD_OUT, MAYBE, type Sign } from '../status/signal.js';

/**
 * Reads a verb that only offers, promises or asks for what it names: nothing has been given yet.
 *
 * @param view the sentence
 * @param trigger the verb
 * @returns a sign, or none
 * @example
 * // Belgia [menjanjikan] 5 juta euro kepada Kongo. → [HELD_OUT]
 */
export function offeredSigns(view: SentenceView, { from, to, reading }: Trigger): Sign[] {
  const verb = view.words[from]?.lower ?? '';
  // `meminta rudal kepada Jerman`, but `diminta keterangan oleh KPK`
  if (isActWord(verb, 'begs') && isActOf(reading.frame.act, 'given')) return [ASKED];
  return isActWord(verb, 'offers') ? [HELD_OUT] : openedSigns(view, to);
}

/**
 * Reads a way to a deed that somebody only opens: it may come about.
 *
 * @param view the sentence
 * @param at index of the word behind the verb
 * @returns a sign, or none
 * @example
 * // membuka [peluang] kerja sama dengan Jepang → [MAYBE]; membuka [kerja] sama dengan Jepang → []
 */
export function openedSigns(view: SentenceView, at: number): Sign[] {
  const isOpened = isActWord(view.words[at - 1]?.lower ?? '', 'opens');
  return isOpened && isActWord(view.words[at]?.lower ?? '', 'opening') ? [MAYBE] : [];
}
