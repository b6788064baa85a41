import type { SentenceToken as NameToken } from '../../clause/sentence-tokens.js';
import { rememberFlags } from '../../clause/word-form.js';
import { honorifics, titleWords } from './title-words.js';

/**
 * Tells whether a token begins a title or is a word between a title and a name (`Menteri`, `Dr.`).
 *
 * @param token a token, or none
 * @example
 * // [Menteri], [Dr] → true; [Budi] → false
 */
export function isTitleToken(token: NameToken | undefined): boolean {
  return token !== undefined && isTitleForm(token.form);
}

const isTitleForm = rememberFlags(({ lower }) => titleWords.has(lower) || honorifics.has(lower));

/** Whether a word begins a title; `rekannya`, `suaminya` do as well as `rekan`. */
export const isTitleWord = rememberFlags(
  ({ lower }) => titleWords.has(lower) || (lower.endsWith('nya') && titleWords.has(lower.slice(0, -3))),
);
