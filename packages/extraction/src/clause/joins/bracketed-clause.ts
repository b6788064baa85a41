import type { Word } from '../word.js';
import { hasClass } from '../word-class.js';
import { tagWord } from '../word-tag.js';

/** How few words with their brackets tell no clause. */
const SHORT = 5;

/** Whether only stops follow, and nothing of the clause around the bracket. */
function endsSentence(words: readonly Word[], end: number): boolean {
  return words.slice(end).every(({ kind }) => kind !== 'word' && kind !== 'number');
}

/** `(Baca: …)`, `(yang didukung Iran)`, `(setelah menyerang)`: a reference, or part of the clause around it. */
function opensNone(words: readonly Word[], first: number): boolean {
  const lower = words[first]?.lower ?? '';
  return words.slice(first, first + 3).some(({ text }) => text === ':') || hasClass(lower, 'subordinator');
}

/**
 * Tells whether a bracket that closes a sentence, or holds all of it, tells something of its own: it has a name and a verb.
 *
 * @param words the words of a sentence
 * @param from index of the opening mark
 * @param end one past the closing one
 * @param headline whether it is a title
 * @example
 * // Korban bertambah (Israel membombardir Gaza). → true
 * // Korban bertambah (26/10); Rusia (yang didukung Iran) menyerang. → false
 */
export function isBracketedClause(
  words: readonly Word[],
  from: number,
  end: number,
  headline: boolean,
): boolean {
  if (end - from <= SHORT || headline || !endsSentence(words, end) || opensNone(words, from + 1))
    return false;
  const inside = words.slice(from + 1, end - 1);
  return (
    inside.some(({ mention }) => mention >= 0) &&
    inside.some((_, at) => tagWord(words, from + 1 + at, headline) === 'verb')
  );
}
