import type { Span } from '@warta/text';
import type { SentenceView } from '../clause/clause-view.js';
import { hasClass } from '../clause/word-class.js';

/** Quantifiers that say how much, beside numerals. */
const VAGUE = /^(?:puluhan|ratusan|ribuan|jutaan|belasan|miliaran|lusinan|sejumlah|beberapa|banyak)$/;

/**
 * Finds the quantity at the head of an object (`lebih dari 1.000 kontainer`, `ratusan`).
 *
 * @param view the sentence
 * @param object the object's span, in UTF-16 code units
 * @returns the span of the quantity with its numerals, or null where the object names none
 * @example
 * // [lebih dari 1.000] drone; [2 juta] ton beras; drone → null
 */
export function quantityIn(view: SentenceView, object: Span): Span | null {
  const words = view.words.filter((word) => word.start >= object.start && word.end <= object.end);
  let end: number | null = null;
  for (const word of words) {
    const counts = word.kind === 'number' || VAGUE.test(word.lower);
    if (
      !counts &&
      !hasClass(word.lower, 'quantifier') &&
      word.lower !== 'dari' &&
      word.lower !== 'juta' &&
      word.lower !== 'ribu'
    )
      break;
    if (counts || (end !== null && (word.lower === 'juta' || word.lower === 'ribu'))) end = word.end;
  }
  const start = words[0]?.start;
  return end === null || start === undefined ? null : { start, end };
}
