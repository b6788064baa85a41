import type { Span } from '@warta/text';
import type { SentenceView } from '../clause/clause-view.js';
import { hasClass } from '../clause/word-class.js';

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
    const counts = word.kind === 'number' || hasClass(word.lower, 'vague');
    if (
      !counts &&
      !hasClass(word.lower, 'quantifier') &&
      word.lower !== 'dari' &&
      !hasClass(word.lower, 'multiplier')
    )
      break;
    if (counts || (end !== null && hasClass(word.lower, 'multiplier'))) end = word.end;
  }
  const start = words[0]?.start;
  return end === null || start === undefined ? null : { start, end };
}
