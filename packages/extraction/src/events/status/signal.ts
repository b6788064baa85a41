import { hasClass, type WordClass } from '../../clause/word-class.js';
import type { ReportStatus } from '../../findings.js';
import { isActWord } from '../act-word.js';

/** What a construction tells of how real an act is, where no single word of the text tells it. */
export interface Sign {
  readonly status: ReportStatus;
  /** The classes of small words that it counts with: it does to the act what they do. */
  readonly classes: readonly WordClass[];
}

/** What tells how real an act is: a small word of the text, in lower case, or a sign. */
export type Signal = string | Sign;

/** `Tidak ada bukti bahwa X menyerang`, `memveto resolusi untuk menyerang`: it did not come about. */
export const NOT_SO: Sign = { status: 'negated', classes: ['negator'] };

/** `mengakhiri bantuan`: it is done no more. */
export const ENDED: Sign = { status: 'negated', classes: [] };

/** `berunding untuk membeli`, `bertemu sebelum bertolak`: it has still to come. */
export const TO_COME: Sign = { status: 'planned', classes: ['unreal'] };

/** `menjanjikan 5 juta euro`, `memberi izin kepada X untuk pergi`: it is held out and not yet done. */
export const HELD_OUT: Sign = { status: 'planned', classes: [] };

/** `ingin Iran menghentikan serangan`: somebody wants it of another. */
export const ASKED: Sign = { status: 'requested', classes: [] };

/** `Jepang mengirim vaksin?`, `tidak yakin Iran mengirim drone`: it may be so. */
export const MAYBE: Sign = { status: 'possible', classes: [] };

/** `Jika AS setuju, …`, `pengiriman apa pun`: it is told of the case only that it should be so. */
export const IN_CASE: Sign = { status: 'hypothetical', classes: [] };

/** `yang mereka sebut dikirim Iran`: others say so. */
export const SAID_SO: Sign = { status: 'alleged', classes: [] };

/** `penculikan itu dituduhkan kepada X`: others lay it at somebody's door. */
export const ACCUSED: Sign = { status: 'alleged', classes: ['accused'] };

/**
 * What a verb tells of its own deed: who is invited is asked to come.
 *
 * @param verb the verb in lower case
 * @param small the small words before it
 * @returns a sign, or none
 * @example
 * // Putin [mengundang] Kim ke Moskow. → [ASKED]; Putin tidak [mengundang] Kim ke Moskow. → []
 */
export function ownSigns(verb: string, small: readonly string[]): readonly Sign[] {
  return isActWord(verb, 'invites') && !small.some((word) => hasClass(word, 'negator')) ? [ASKED] : [];
}

/**
 * Tells whether a signal counts with a class of small words.
 *
 * @param signal a word in lower case, a sign, or undefined where there is none
 * @param wordClass the class
 * @example
 * isSignalOf('tidak', 'negator') // true
 * isSignalOf(NOT_SO, 'negator') // true
 */
export function isSignalOf(signal: Signal | undefined, wordClass: WordClass): boolean {
  if (signal === undefined) return false;
  return typeof signal === 'string' ? hasClass(signal, wordClass) : signal.classes.includes(wordClass);
}
