import type { SentenceView } from '../../clause/clause-view.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { isActOf } from '../act-group.js';

/**
 * Finds a second phrase behind `dan` that a blow falls on like the first, where the two are too unlike to be one phrase.
 *
 * @param view the sentence
 * @param act the act; only of what harms is a second target looked for
 * @param first index of the first phrase
 * @returns index of the noun phrase, or -1: where nobody owns it, and where a new clause may begin with it
 * @example
 * // Iran menyerang [Israel] dan [pangkalan AS] di Qatar. → pangkalan AS
 * // AS menyerang [Iran] dan [pasukan Irak] membalas. → -1
 */
export function secondPhrase(view: SentenceView, act: string, first: number): number {
  if (!isActOf(act, 'harm') || view.chunks[first + 1]?.kind !== 'conjunction') return -1;
  const second = view.chunks[first + 2];
  if (second?.kind !== 'noun-phrase' || second.owners.length === 0) return -1;
  const next = view.chunks[skipAhead(view.chunks, first + 3, SMALL_WORDS_AND_TIME)]?.kind;
  return next === 'verb' ? -1 : first + 2;
}
