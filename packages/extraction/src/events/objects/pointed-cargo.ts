import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { rememberFlags, type WordForm } from '../../clause/word-form.js';
import { isActWord } from '../act-word.js';
import { objectClass } from './object-classes.js';

/** `muatan`, `kiriman`: what it is of may be told before. */
export const isCargo: (form: WordForm) => boolean = rememberFlags(({ lower }) => isActWord(lower, 'cargo'));

/** Whether a head of a class stands among some words. */
function holds(words: readonly string[], name: string): boolean {
  const heads = objectClass(name)?.heads;
  return words.some((word, at) =>
    heads?.get(word)?.some((rest) => rest.every((part, n) => words[at + 1 + n] === part)),
  );
}

/** The words of the sentence before and of this one up to an offset, in lower case. */
function wordsBefore({ article, index }: SentenceView, end: number): readonly string[] {
  const { start } = article.sentences[Math.max(0, index - 1)] ?? { start: end };
  return (
    article.text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}[\p{L}-]*/gu) ?? []
  );
}

/**
 * Tells whether a noun for a load points at arms: the sentence before tells that arms were carried or found, and of no
 * other goods.
 *
 * @param view the sentence
 * @param at index of the noun
 * @example
 * // Polisi menyita 100 senapan. [Muatan] itu dikirim Iran ke Houthi. → true
 * // Kapal itu membawa beras dan senapan. [Muatan] itu dikirim Iran ke Houthi. → false
 * // Rusia menyerang gudang dengan drone. [Kiriman] itu tiba. → false
 */
export function isPointedWeapon(view: SentenceView, at: number): boolean {
  const noun = view.words[at];
  if (noun === undefined || noun.mention >= 0 || !isCargo(noun.form)) return false;
  if (!hasClass(view.words[at + 1]?.lower ?? '', 'that')) return false;
  const words = wordsBefore(view, noun.start);
  if (!words.some((word) => isActWord(word, 'carried'))) return false;
  return holds(words, 'weapon') && !holds(words, 'aid') && !holds(words, 'relief');
}
