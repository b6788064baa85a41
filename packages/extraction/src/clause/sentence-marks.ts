import type { Word } from './word.js';
import { hasClass } from './word-class.js';
import { rememberFlags, rememberForms } from './word-form.js';

/** What a sentence must hold for one of the passes over its chunks to find anything; a bit each. */
export const SENTENCE_MARKS = {
  dash: 1,
  until: 1 << 1,
  clauseNoun: 1 << 2,
  exception: 1 << 3,
  slash: 1 << 4,
} as const;

function readBits(lower: string): number {
  let bits = 0;
  if (hasClass(lower, 'dash')) bits |= SENTENCE_MARKS.dash;
  if (hasClass(lower, 'until')) bits |= SENTENCE_MARKS.until;
  if (hasClass(lower, 'clause-noun') || hasClass(lower, 'period') || hasClass(lower, 'knowing'))
    bits |= SENTENCE_MARKS.clauseNoun;
  if (hasClass(lower, 'exception')) bits |= SENTENCE_MARKS.exception;
  if (lower === '/') bits |= SENTENCE_MARKS.slash;
  return bits;
}

const bitsOf = rememberForms(({ lower }) => readBits(lower));

/** Most words are none of them, and need not keep their bits. */
const isMark = rememberFlags(({ lower }) => readBits(lower) !== 0);

/**
 * Reads once which words of a sentence a pass over its chunks may look for, so that it need not look where there are none.
 *
 * @param words the words of a sentence
 * @returns bits of {@link SENTENCE_MARKS}
 * @example
 * // Iran – yang netral – menyerang → SENTENCE_MARKS.dash
 */
export function marksOf(words: readonly Word[]): number {
  let marks = 0;
  for (const { form } of words) if (isMark(form)) marks |= bitsOf(form);
  return marks;
}
