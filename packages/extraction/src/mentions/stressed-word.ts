import { closedOf, isClosed } from '../clause/closed-word.js';
import type { WordForm } from '../clause/word-form.js';

/**
 * Tells whether a word is a small one all in capitals, which stresses it and names nobody.
 *
 * @param form the word as it is written
 * @example
 * // Iran [TIDAK] mengirim rudal. → true; [KPK] menolak → false
 */
export function isStressedWord(form: WordForm): boolean {
  const { text } = form;
  if (text.length < 3 || text !== text.toUpperCase()) return false;
  return isClosed(form) && closedOf(form) !== 'preposition';
}
