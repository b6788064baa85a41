import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import type { Trigger } from '../rule.js';

/**
 * Tells whether a phrase is about the deed that its noun names, not about a thing or occasion beside it.
 *
 * @param view the sentence
 * @param trigger the noun
 * @example
 * // dugaan [serangan] → true; sidang [pelanggaran], konvoi [bantuan] → false
 */
export function isDeedItself(view: SentenceView, { from, chunk: at }: Trigger): boolean {
  const before = view.words.slice(view.chunks[at]?.from ?? from, from).filter(({ kind }) => kind === 'word');
  return before.every(({ lower }) => isActWord(lower, 'real') || hasClass(lower, 'quantifier'));
}

/**
 * Tells whether a noun of a deed only tells what a thing is for: `senjata [ofensif]`.
 *
 * @param view the sentence
 * @param trigger the noun
 * @example
 * // senjata [ofensif] → true; dua [ofensif], [ofensif] Rusia → false
 */
export function isAttribute(view: SentenceView, trigger: Trigger): boolean {
  return isActWord(view.words[trigger.from]?.lower ?? '', 'attributive') && !isDeedItself(view, trigger);
}
