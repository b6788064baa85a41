import type { Word } from './word.js';
import { hasClass } from './word-class.js';

/** Short words that titles leave small. */
const SMALL = 4;

/** So are longer prepositions and conjunctions: `Pasok Chip untuk Rudal Rusia`. */
function isSmall({ text, lower }: Word): boolean {
  if (text.length <= SMALL) return true;
  return text === lower && (hasClass(lower, 'preposition') || hasClass(lower, 'subordinator'));
}

/**
 * Tells whether a sentence is written like a title: no full stop, and a capital on every longer word.
 *
 * @param words the words of a sentence
 * @returns false for fewer than four longer words
 * @example
 * // KPK Periksa Ridwan Kamil Terkait Kasus Iklan → true
 * // KPK memeriksa Ridwan Kamil. → false
 */
export function isTitleCase(words: readonly Word[]): boolean {
  if (words.at(-1)?.kind === 'punctuation') return false;
  const longer = words.filter((word) => word.kind === 'word' && !isSmall(word));
  return longer.length >= SMALL && longer.every((word) => word.text.charAt(0) !== word.lower.charAt(0));
}
