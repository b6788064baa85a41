import { entryAt } from '../entry-at.js';
import { reportsAs } from './reports-as.js';
import { isSpeechWord } from './speech-word.js';
import type { Word } from './word.js';
import { rememberFlags } from './word-form.js';

/**
 * Tells whether a word says who spoke: `kata X` behind a quotation or comma, or before a name at the head; `kata` elsewhere is a noun.
 *
 * @param words the words of a sentence
 * @param at index of the word
 */
export function tagsQuotation(words: readonly Word[], at: number): boolean {
  const before = entryAt(words, at - 1);
  if (before === undefined) return words[at + 1]?.form.capital === true && isOnlyTag(words[at]?.lower ?? '');
  const { form } = words[at] as Word;
  if (!mayTag(form) || !(before.kind === 'punctuation' || isSpeechWord(before.lower, 'thus'))) return false;
  // `"Klaim Rusia itu bohong"`
  return !(form.capital && /["“]/u.test(before.text) && !isOnlyTag(form.lower));
}

const mayTag = rememberFlags(({ lower }) => isTag(lower));

/**
 * Tells whether a word may say who spoke: `kata`, `ujar`.
 *
 * @param lower a word in lower case
 * @example
 * isTag('ujar') // true
 * isTag('mengatakan') // false
 */
export function isTag(lower: string): boolean {
  return reportsAs(lower, 'tag');
}

/** `Klaim Rusia bahwa …` begins with a noun. */
function isOnlyTag(lower: string): boolean {
  return isTag(lower) && !reportsAs(lower, 'noun');
}
