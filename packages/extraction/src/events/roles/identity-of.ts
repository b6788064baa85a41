import type { SentenceView } from '../../clause/clause-view.js';

/**
 * Tells what a mention stands for: the first gazetteer id that it may be, or else the first mention of its name.
 *
 * @param view the sentence
 * @param index index of the mention
 * @example
 * // [Iran] → 'country/IRN'; [Budi Santoso], whom no list knows, at his second mention → 'mention/0'
 */
export function identityOf(view: SentenceView, index: number): string {
  const mention = view.mentions[index];
  return mention?.candidates[0] ?? `mention/${mention?.antecedent ?? index}`;
}
