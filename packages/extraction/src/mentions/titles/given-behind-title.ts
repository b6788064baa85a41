import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { entryAt } from '../../entry-at.js';
import { givenBehindTitle } from '../context-words.js';
import { isCapitalised } from '../name-run.js';
import { isTitleToken } from './title-token.js';

/**
 * Tells whether a word that may be a title is the first name of whoever another title names.
 *
 * @param tokens the tokens of a sentence
 * @param at index of the word
 * @param to one past the capitals it stands in
 * @example
 * // AKBP [Adik] Listiyono, Kapten [Tim] Harris → true; [Putra] Mahkota, Ketua [Tim] Penyelidik Budi Santoso → false
 */
export function isGivenBehindTitle(tokens: readonly SentenceToken[], at: number, to: number): boolean {
  const token = tokens[at];
  if (token === undefined || !givenBehindTitle.has(token.lower) || !isCapitalised(token)) return false;
  return at + 2 === to && isTitleToken(entryAt(tokens, at - 1)) && isCapitalised(tokens[at + 1]);
}
