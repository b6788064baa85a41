import type { SentenceView } from '../../clause/clause-view.js';
import { afterAdjuncts } from '../content/content-clause.js';

/**
 * Finds the object of a reporting verb, over phrases of time and place.
 *
 * @param view the sentence
 * @param verb index of the verb's chunk
 * @returns index of the noun phrase, or -1 where something else follows
 * @example
 * // Iran menepis pada Rabu [tuduhan itu] → tuduhan itu; Iran mengatakan bahwa … → -1
 */
export function objectBehind(view: SentenceView, verb: number): number {
  const at = afterAdjuncts(view.chunks, verb + 1);
  return view.chunks[at]?.kind === 'noun-phrase' ? at : -1;
}
