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
