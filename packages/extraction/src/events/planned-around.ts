import type { SentenceView } from '../clause/clause-view.js';
import { findSubject } from '../clause/subject.js';
import { verbBefore } from '../clause/verb-before.js';
import { entryAt } from '../entry-at.js';
import { openingAt, wordsOf } from './chain-words.js';
import { statusOf } from './status.js';

/**
 * Reads what comes before or after a deed that is only planned: `dijadwalkan bertemu Raja sebelum [bertolak] ke Kairo`.
 *
 * @param view the sentence
 * @param verb index of the chunk that tells the later deed
 * @returns one word that `statusOf` understands, or none
 * @example
 * // Prabowo akan bertemu Raja sebelum [bertolak] ke Kairo. → ['akan']
 * // Prabowo bertemu Raja sebelum [bertolak] ke Kairo. → []
 */
export function plannedAround(view: SentenceView, verb: number): string[] {
  const opening = openingAt(view, verb);
  if (entryAt(view.chunks, opening)?.head !== 'sebelum') return [];
  const main = verbBefore(view.chunks, opening);
  if (main < 0) return [];
  const words = [view.chunks[main]?.head ?? '', ...wordsOf(view, findSubject(view.chunks, main).chain)];
  return statusOf(words, null, false) === 'planned' ? ['akan'] : [];
}
