import data from '../../../data/rejected-reports.json' with { type: 'json' };
import { createClassWords } from '../../class-words.js';

/**
 * The words of `rejected-reports.json`: reports, and what they are called to reject them.
 *
 * @example
 * rejectedReports.is('sandiwara', 'ploy') // true
 */
export const rejectedReports = createClassWords(data.entries);

const { any, is } = rejectedReports;

/**
 * Tells whether a noun names what can be rejected as untrue, so that `menepis` denies it.
 *
 * @param noun a noun in lower case
 * @returns true for `kabar`, `tuduhan`, `anggapan` and their like
 * @example
 * isRejectable('isu') // true
 * isRejectable('bola') // false
 */
export function isRejectable(noun: string): boolean {
  return is(noun, 'rejectable');
}

/**
 * Tells whether a noun names what `menepis` denies and `menolak` only refuses.
 *
 * @param noun a noun in lower case
 * @example
 * isDeniable('laporan') // true, `menepis laporan itu`; but `menolak laporan warga`
 */
export function isDeniable(noun: string): boolean {
  return is(noun, 'deniable');
}

/**
 * Tells whether a noun names a claim, so that scorn for it denies it.
 *
 * @param noun a noun in lower case
 * @example
 * isClaimNoun('tudingan') // true
 * isClaimNoun('keputusan') // false
 */
export function isClaimNoun(noun: string): boolean {
  return is(noun, 'claim');
}

const UNTRUE = new RegExp(`^["“]?(?:(?:sebuah|suatu|${any('utterly')}) )?${any('untrue')}\\b`, 'iu');

/**
 * Tells whether a text begins with words that call something untrue.
 *
 * @param text any text
 * @example
 * beginsUntrue('tidak berdasar sama sekali') // true
 */
export function beginsUntrue(text: string): boolean {
  return UNTRUE.test(text);
}
