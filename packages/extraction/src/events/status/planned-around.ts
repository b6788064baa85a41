import type { SentenceView } from '../../clause/clause-view.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { verbBefore } from '../../clause/verb-before.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isActWord } from '../act-word.js';
import { openingAt, wordsOf } from './chain-words.js';
import { type Sign, TO_COME } from './signal.js';
import { statusOf } from './status.js';

/**
 * Reads what comes before or after a deed that is only planned: `dijadwalkan bertemu Raja sebelum [bertolak] ke Kairo`.
 *
 * @param view the sentence
 * @param verb index of the chunk that tells the later deed
 * @returns a sign, or none
 * @example
 * // Prabowo akan bertemu Raja sebelum [bertolak] ke Kairo. → [TO_COME]
 * // Prabowo bertemu Raja sebelum [bertolak] ke Kairo. → []
 */
export function plannedAround(view: SentenceView, verb: number): Sign[] {
  const opening = openingAt(view, verb);
  if (!hasClass(entryAt(view.chunks, opening)?.head ?? '', 'until')) return [];
  const main = verbBefore(view.chunks, opening);
  if (main < 0) return [];
  const words = [view.chunks[main]?.head ?? '', ...wordsOf(view, findSubject(view.chunks, main).chain)];
  // `Perdamaian mustahil tercapai hingga Israel dilenyapkan`, `tidak akan ada damai sebelum …`
  // `menolak berhenti sebelum Ukraina menarik pasukan`: what is waited for has not been done.
  const waits = words.some((word) => isActWord(word, 'impossible') || hasClass(word, 'refusing'));
  return waits || isStillToCome(words) ? [TO_COME] : [];
}

/** `tidak akan`: what will not be before the deed, too, has still to come. */
function isStillToCome(words: readonly string[]): boolean {
  const told = words.filter((word) => !hasClass(word, 'negator'));
  return statusOf(told, null, false) === 'planned';
}
