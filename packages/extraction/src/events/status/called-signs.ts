import type { SentenceView } from '../../clause/clause-view.js';
import { antecedentOf, relativeOf } from '../../clause/relative-clause.js';
import { reportsAs } from '../../clause/reports-as.js';
import { SAID_SO, type Sign } from './signal.js';

/**
 * Tells that a deed stands on the word of those who call somebody so by a passive.
 *
 * @param view the sentence
 * @param verb index of the verb of a relative clause
 * @example
 * // Iran disebut sebagai negara yang [memasok] drone. → alleged
 */
export function calledSigns({ chunks }: SentenceView, verb: number): Sign[] {
  const yang = relativeOf(chunks, verb);
  const called = yang < 0 ? null : antecedentOf(chunks, yang);
  if (called === null || chunks[called - 1]?.head !== 'sebagai') return [];
  return reportsAs(chunks[called - 2]?.head ?? '', 'passive') ? [SAID_SO] : [];
}
