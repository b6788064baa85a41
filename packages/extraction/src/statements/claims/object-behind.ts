import type { SentenceView } from '../../clause/clause-view.js';
import { afterAdjuncts } from '../content/content-clause.js';
import { pairEnd } from '../cues/reporting-form.js';

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
  // `berkelit dari [tuduhan itu]`, `tidak menerima [tuduhan itu]`
  const pair =
    view.chunks[verb + 1]?.to === pairEnd(view, verb) + 1 && view.chunks[verb + 1]?.kind !== 'noun-phrase';
  const at = afterAdjuncts(view.chunks, pair ? verb + 2 : verb + 1);
  return view.chunks[at]?.kind === 'noun-phrase' ? at : -1;
}
