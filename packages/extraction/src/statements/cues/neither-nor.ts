import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';

function stanceOf(verb: string, stance: 'confirms' | 'denies'): boolean {
  return reportsAs(verb, 'passive', stance);
}

/**
 * Finds where a passive refusal begins: `tidak dibenarkan maupun [dibantah] X`.
 *
 * @param view the sentence
 * @param verb index of the chunk of its second verb
 * @returns index of the negator's chunk, or -1 where the verb stands for itself
 * @example
 * // hal yang tidak dibenarkan maupun dibantah Seoul → index of `tidak`
 * // hal yang tidak dibahas dan dibantah Seoul → -1
 */
export function neitherNor({ chunks }: SentenceView, verb: number): number {
  const [negator, first, joint] = [chunks[verb - 3], chunks[verb - 2]?.head ?? '', chunks[verb - 1]];
  if (negator?.kind !== 'negator' || joint?.kind !== 'conjunction') return -1;
  const second = chunks[verb]?.head ?? '';
  const both =
    (stanceOf(first, 'confirms') && stanceOf(second, 'denies')) ||
    (stanceOf(first, 'denies') && stanceOf(second, 'confirms'));
  return both ? verb - 3 : -1;
}
