import { entryAt } from '../entry-at.js';
import { isQuantifier } from './tells-manner.js';
import type { Word } from './word.js';
import { hasClass } from './word-class.js';

/**
 * Tells whether a small word before a number belongs to its phrase: `lebih dari 1.000`, `sekitar 20`, `hampir 3 ton`.
 *
 * @param words the words of a sentence
 * @param at index of the word
 */
export function opensQuantity(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const next = words[at + 1];
  if (hasClass(lower, 'comparing')) return next?.lower === 'dari' && isAmount(words[at + 2]);
  if (lower === 'dari') return hasClass(entryAt(words, at - 1)?.lower ?? '', 'comparing') && isAmount(next);
  if (lower === 'sekitar' && next !== undefined && hasClass(next.lower, 'quantifier')) return true;
  return next?.kind === 'number' && hasClass(lower, 'rounder');
}

function isAmount(word: Word | undefined): boolean {
  return (
    word !== undefined && (word.kind === 'number' || isQuantifier(word.form) || word.lower === 'selusin')
  );
}
