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
 * @param act what it tells
 * @returns a sign, or none
 * @example
 * // Prabowo akan bertemu Raja sebelum [bertolak] ke Kairo. → [TO_COME]
 * // Prabowo bertemu Raja sebelum [bertolak] ke Kairo. → []
 */
export function plannedAround(view: SentenceView, verb: number, act: string): Sign[] {
  const opening = openingAt(view, verb);
  const word = entryAt(view.chunks, opening)?.head ?? '';
  // `akan bertemu Raja saat [mengunjungi] Amman`
  const occasion = act === 'visit' && hasClass(word, 'when');
  if (!occasion && !hasClass(word, 'until')) return [];
  if (occasion) return isPlanned(view, opening) ? [TO_COME] : [];
  const words = wordsBefore(view, opening);
  // `Perdamaian mustahil tercapai hingga Israel dilenyapkan`, `tidak akan ada damai sebelum …`
  // `menolak berhenti sebelum Ukraina menarik pasukan`: what is waited for has not been done.
  const waits = words.some((word) => isActWord(word, 'impossible') || hasClass(word, 'refusing'));
  return waits || isStillToCome(words) ? [TO_COME] : [];
}

/** The verb before a place with the small words of it; none where no verb stands there. */
function wordsBefore(view: SentenceView, at: number): readonly string[] {
  const main = verbBefore(view.chunks, at);
  if (main < 0) return [];
  return [view.chunks[main]?.head ?? '', ...wordsOf(view, findSubject(view.chunks, main).chain)];
}

/** `akan bertemu`, `berencana bertemu`; in `menjanjikan bantuan dalam kunjungannya` what is promised has still to come, and in `tidak akan` nothing. */
function isPlanned(view: SentenceView, at: number): boolean {
  return statusOf(wordsBefore(view, at).slice(1), null, false) === 'planned';
}

/**
 * Reads that the journey on which somebody will do something has still to come, where it is told behind that.
 *
 * @param view the sentence
 * @param noun index of the chunk that names the journey
 * @param act what it names
 * @returns a sign, or none
 * @example
 * // Prabowo akan bertemu Raja dalam [kunjungannya] ke Amman. → [TO_COME]
 * // Dalam [kunjungannya] ke Amman, Prabowo akan bertemu Raja; Prabowo bertemu Raja dalam [kunjungannya] → none
 */
export function plannedOccasion(view: SentenceView, noun: number, act: string): Sign[] {
  const opens = act === 'visit' && hasClass(entryAt(view.chunks, noun - 1)?.head ?? '', 'occasion');
  return opens && isPlanned(view, noun - 1) ? [TO_COME] : [];
}

/** `tidak akan`: what will not be before the deed, too, has still to come. */
function isStillToCome(words: readonly string[]): boolean {
  const told = words.filter((word) => !hasClass(word, 'negator'));
  return statusOf(told, null, false) === 'planned';
}
