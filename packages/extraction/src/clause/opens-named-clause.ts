import { isVerbAt } from './verb-word.js';
import type { Word } from './word.js';
import { hasClass } from './word-class.js';

/** Index behind the name that begins at a place, be there one noun before it (`drone Rusia`), or -1. */
function behindName(words: readonly Word[], from: number): number {
  const first = words[from];
  const named = first?.kind === 'word' && first.mention < 0 ? from + 1 : from;
  const mention = words[named]?.mention ?? -1;
  if (mention < 0) return -1;
  let at = named;
  while (words[at]?.mention === mention) at += 1;
  return at;
}

/**
 * Tells whether a word that may be a preposition opens a clause with a named subject. Right behind a name it belongs to what that says (`Trump usai KTT NATO mengatakan`).
 *
 * @param words the words of a sentence
 * @param at index of the word
 * @param headline true in titles
 * @example
 * // Harga naik [usai] Israel menyerang Iran. → true; Harga naik [usai] kunjungan Trump. → false
 */
export function opensNamedClause(words: readonly Word[], at: number, headline: boolean): boolean {
  const { lower } = words[at] as Word;
  if (!hasClass(lower, 'after') && !hasClass(lower, 'reason')) return false;
  if (at > 0 && (words[at - 1] as Word).mention >= 0) return false;
  const verb = behindName(words, at + 1);
  const word = words[verb];
  return word?.kind === 'word' && word.mention < 0 && isVerbAt(words, verb, word.form, headline);
}
