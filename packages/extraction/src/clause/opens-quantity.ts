import { entryAt } from '../entry-at.js';
import { isClosed } from './closed-word.js';
import { isQuantifier } from './tells-manner.js';
import type { Word } from './word.js';
import { hasClass, looksLikeVerbForm } from './word-class.js';
import type { WordForm } from './word-form.js';

/**
 * Tells whether a small word before a number belongs to its phrase: `lebih dari 1.000`, `sekitar 20`, `hampir 3 ton`, `lebih banyak senjata`, `separuh dari 66 jet`.
 *
 * @param words the words of a sentence
 * @param at index of the word
 */
export function opensQuantity(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const next = words[at + 1];
  if (hasClass(lower, 'comparing') && next?.lower === 'dari') return isAmountOrPart(words[at + 2]);
  if (hasClass(lower, 'growing')) return isComparedAmount(words, at + 1);
  if (lower === 'dari') return isPartitive(words, at);
  if (lower === 'sekitar' && next !== undefined && hasClass(next.lower, 'quantifier')) return true;
  return next?.kind === 'number' && hasClass(lower, 'rounder');
}

/** `lebih dari 20`, `separuh dari 66 jet`, `tiga dari 12 kapal`, `sebagian dari stoknya`. */
function isPartitive(words: readonly Word[], at: number): boolean {
  const before = entryAt(words, at - 1);
  const next = words[at + 1];
  if (before === undefined || next === undefined) return false;
  // `lebih dari separuh senjatanya`
  if (hasClass(before.lower, 'comparing')) return isAmountOrPart(next);
  if (!isPart(before)) return false;
  return isAmount(next) || hasClass(next.lower, 'whole') || next.lower.endsWith('nya');
}

function isAmountOrPart(word: Word | undefined): boolean {
  return isAmount(word) || (word !== undefined && isPart(word));
}

/** A number or a word for a part of a whole. */
function isPart(word: Word): boolean {
  return word.mention < 0 && (word.kind === 'number' || hasClass(word.lower, 'part'));
}

/** `lebih banyak senjata`, `semakin sedikit tentara`; not `lebih banyak mengirim`. */
function isComparedAmount(words: readonly Word[], at: number): boolean {
  const noun = words[at + 1];
  if (!hasClass(words[at]?.lower ?? '', 'much')) return false;
  return noun !== undefined && noun.kind === 'word' && noun.mention < 0 && isOpenNoun(noun.form);
}

/** No verb and no small word. */
function isOpenNoun(form: WordForm): boolean {
  return !looksLikeVerbForm(form) && !isClosed(form) && !hasClass(form.lower, 'determiner');
}

function isAmount(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === 'number' || isQuantifier(word.form));
}
