import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasAnyClass, hasClass } from '../clause/word-class.js';
import { rememberFlags } from '../clause/word-form.js';
import { isCapitalised } from './name-run.js';

/** A longer small word, which such a headline would capitalise. */
const isPlainWord = rememberFlags(
  ({ text, lower }) =>
    text === lower && text.length > 4 && !hasClass(lower, 'preposition') && !hasClass(lower, 'subordinator'),
);

/** How many capitals show a headline by themselves, however many small words stand between. */
const LONG = 5;

function links(lower: string): boolean {
  return hasAnyClass(lower, 'preposition', 'subordinator', 'conjunction');
}

/**
 * Tells whether a Headline Capitalises Every Word, so that capitals tell nothing of names.
 *
 * @param tokens the tokens of a sentence
 * @example
 * // Warga Desa Sambut Kedatangan Presiden Jokowi → true; Warga desa sambut Presiden Jokowi → false
 */
export function capitalisesEveryWord(tokens: readonly SentenceToken[]): boolean {
  let words = 0;
  let linking = 0;
  let capitalised = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (isPlainWord(token.form)) return false;
    words += 1;
    if (isCapitalised(token)) capitalised += 1;
    else if (links(token.lower)) linking += 1;
  }
  // `Dari Sabang sampai Merauke dan dari Timor ke Talaud`: many small words make no running text of it.
  const long = capitalised >= LONG && capitalised > (words - linking) * 0.9;
  return words > 3 && (long || capitalised > words * 0.7);
}
