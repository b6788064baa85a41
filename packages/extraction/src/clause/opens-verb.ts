import { entryAt } from '../entry-at.js';
import { closedOf } from './closed-word.js';
import { isVerb, isVerbAt } from './verb-word.js';
import type { Word } from './word.js';
import { hasClass } from './word-class.js';
import { rememberFlags, type WordForm } from './word-form.js';

/**
 * Tells whether a word opens a clause with the verb behind it: `untuk`, `dengan` and `seusai` do, unless a name or a noun follows.
 *
 * @param lower the word in lower case
 * @param next the word behind it
 * @example
 * // [untuk] mengirim → true; [untuk] Ukraina → false
 */
export function opensVerbClause(lower: string, next: Word | undefined): boolean {
  if (!hasClass(lower, 'clause-opener')) return false;
  if (next === undefined || next.mention >= 0) return false;
  return opensVerb(next.form);
}

/** A verb, or a small word that stands before one. */
function opensVerb(form: WordForm): boolean {
  return closedOf(form) === 'negator' || closedOf(form) === 'auxiliary' || isVerb(form);
}

/**
 * Tells whether a word is an adverb right before a verb.
 *
 * @param words the words of a sentence
 * @param at index of the word
 * @param headline true in titles, where verbs drop meN-
 * @example
 * // PSSI [resmi] menunjuk → true; kunjungan [resmi] itu → false
 */
export function precedesVerb(words: readonly Word[], at: number, headline: boolean): boolean {
  const next = words[at + 1];
  if (next === undefined || next.mention >= 0 || !isPreverbal((words[at] as Word).form)) return false;
  if (opensVerb(next.form)) return true;
  // `Swedia [Resmi] Kirim Jet`; in `Jepang Protes Keras Uji Rudal` it belongs to the verb before.
  return headline && (entryAt(words, at - 1)?.mention ?? -1) >= 0 && isVerbAt(words, at + 1, next.form, true);
}

/**
 * Tells whether a word tells what somebody is ready for: `ia [terbuka] untuk mengirim rudal`.
 *
 * @param words the words of a sentence
 * @param at index of the word
 * @example
 * // Jerman [terbuka] untuk mengirim → true; surat [terbuka] untuk Jerman → false
 */
export function isOpenTo(words: readonly Word[], at: number): boolean {
  if (at === 0 || !hasClass((words[at] as Word).lower, 'open-to')) return false;
  const before = words[at - 1] as Word;
  const isWho =
    before.mention >= 0 || hasClass(before.lower, 'pronoun') || closedOf(before.form) === 'auxiliary';
  return isWho && opensVerbClause(words[at + 1]?.lower ?? '', words[at + 2]);
}

/**
 * Tells whether an adjective says how a verb behind it is done more: `untuk lebih [cepat] mengirim`.
 *
 * @param words the words of a sentence
 * @param at index of the word
 * @example
 * // untuk lebih [cepat] mengirim → true; harga yang lebih [murah] membuat → false
 */
export function isDoneMore(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (at < 2 || next === undefined || next.mention >= 0 || !isVerb(next.form)) return false;
  const [opening, more] = words.slice(at - 2, at);
  if (!hasClass(more?.lower ?? '', 'done-more') || isVerb((words[at] as Word).form)) return false;
  return hasClass(opening?.lower ?? '', 'purpose') || hasClass(opening?.lower ?? '', 'auxiliary');
}

const isPreverbal = rememberFlags(({ lower }) => hasClass(lower, 'preverbal'));
