import { reportingForms } from '@warta/indonesian';
import { entryAt } from '../../entry-at.js';
import { type Chunk, holdsName } from '../chunk.js';
import { AUXILIARY, SMALL_WORDS_AND_TIME, skipAhead, skipBack } from '../skip-chunks.js';
import { refuses } from '../verb-before.js';
import { hasClass } from '../word-class.js';
import { blamedSubject } from './blamed-subject.js';
import type { Clauses } from './clauses.js';

/**
 * Tells whether a phrase is a charge or rumour: `tuduhan`, `klaim AS`.
 *
 * @param chunk the phrase, or undefined past the ends
 */
export function isCharge(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'noun-phrase') return false;
  return hasClass(chunk.head, 'charge') || hasClass(chunk.head, 'rumour');
}

/**
 * Tells whether a phrase is a charge or rumour of which the verb right behind tells what it is: `tuduhan memasok drone`; but `tuduhan AS`, `tuduhan itu`.
 *
 * @param chunk the phrase, or undefined past the ends
 */
export function isBareCharge(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && isCharge(chunk) && !holdsName(chunk) && chunk.to === chunk.from + 1;
}

/**
 * Tells whether a phrase is a charge with who makes it, of which the verb right behind tells what it is: `tuduhan Ukraina menyerang warga`.
 *
 * @param chunk the phrase, or undefined past the ends
 */
export function isChargeBy(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'noun-phrase' || !hasClass(chunk.head, 'charge')) return false;
  return chunk.endsInName && chunk.heads.length === 0;
}

/** Whether an active verb stands behind a phrase, over small words. */
function actsBehind(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[skipAhead(chunks, at + 1, SMALL_WORDS_AND_TIME)];
  return verb?.kind === 'verb' && verb.head.startsWith('me');
}

/** The stances in which somebody answers a charge; who condemns one may be anybody. */
const ANSWERS: ReadonlySet<string> = new Set(['denies', 'confirms']);

/**
 * Tells whether the subject of a verb answers a charge that is its object: `membantah`, `menolak`, in a headline `Bantah`; but `mengecam`.
 *
 * @param verb the chunk before the charge, or undefined past the ends
 */
export function isAnsweringVerb(verb: Chunk | undefined): boolean {
  // `menolak tuduhan`: a negator before a verb.
  if (refuses(verb)) return true;
  if (verb?.kind !== 'verb') return false;
  return reportingForms(verb.head).some(
    ({ frame, voice, stance }) =>
      frame === 'react' && (voice === 'active' || voice === 'bare') && ANSWERS.has(stance),
  );
}

/** `membantah [tuduhan]`, `menghadapi [tuduhan]`: whose deed it would be answers it or has to bear it; but `menerima laporan`. */
function isOfSubject(verb: Chunk | undefined, charge: string): boolean {
  const bears = verb?.kind === 'verb' && hasClass(verb.head, 'undergoing') && hasClass(charge, 'charge');
  return bears || isAnsweringVerb(verb);
}

/**
 * The subject of a verb that tells what a charge is: who answers it, or is punished for it.
 *
 * @param clauses the sentence
 * @param at index of the charge's phrase, right before the verb
 * @returns index of a noun phrase; null where none is sure, undefined where the phrase is no such charge
 * @example
 * // [Iran] membantah tuduhan memasok drone
 * // AS menghukum [Iran] atas tuduhan memasok drone
 * // [Iran] membantah keras tuduhan AS memasok drone
 * // Media memuat tuduhan memasok drone : null
 */
export function chargedSubject(clauses: Clauses, at: number): number | null | undefined {
  const { chunks } = clauses;
  const charge = chunks[at];
  // `membantah [keras] tuduhan`
  const verb = skipBack(chunks, at - 1, AUXILIARY);
  const before = entryAt(chunks, verb);
  if (isChargeBy(charge) && isAnsweringVerb(before) && actsBehind(chunks, at))
    return clauses.subjectOf(verb).phrase;
  if (!isBareCharge(charge)) return undefined;
  if (isOfSubject(before, charge?.head ?? '')) return clauses.subjectOf(verb).phrase;
  if (before?.kind !== 'preposition' || !hasClass(charge?.head ?? '', 'charge')) return undefined;
  if (!hasClass(before.head, 'charged-with')) return undefined;
  return blamedSubject(clauses, at - 1, skipAhead(chunks, at + 1, SMALL_WORDS_AND_TIME)) ?? undefined;
}

/**
 * The subject of a verb that tells what a charge is about: who answers it.
 *
 * @param clauses the sentence
 * @param at index of the preposition right before the verb
 * @returns index of a noun phrase, or null where nobody answers a charge
 * @example
 * // [China] menolak tuduhan AS soal memasok senjata
 * // Media memuat tuduhan soal memasok senjata : null
 */
export function chargedAbout(clauses: Clauses, at: number): number | null {
  const { chunks } = clauses;
  if (!isCharge(entryAt(chunks, at - 1)) || !hasClass(chunks[at]?.head ?? '', 'speech-about')) return null;
  const verb = skipBack(chunks, at - 2, AUXILIARY);
  return isAnsweringVerb(entryAt(chunks, verb)) ? clauses.subjectOf(verb).phrase : null;
}
