import type { SentenceView } from '../../clause/clause-view.js';
import { findComplements } from '../../clause/complements.js';

/**
 * Finds who stands behind a passive: in the phrase behind `oleh`, or right behind the verb.
 *
 * @param view the sentence
 * @param verb index of the verb's chunk
 * @returns index of a chunk, which need not be a phrase where no `oleh` follows
 * @example
 * // diserang di Goma oleh [M23], diserang [M23] di Goma
 */
export function agentOfPassive(view: SentenceView, verb: number): number {
  const { prepositional } = findComplements(view.chunks, verb + 1);
  const by = prepositional.find(({ preposition }) => preposition === 'oleh');
  return by?.phrase ?? verb + 1;
}
