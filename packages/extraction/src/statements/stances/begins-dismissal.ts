import { rejectedReports } from '../claims/rejected-report.js';

const { any } = rejectedReports;

const DISMISSAL = new RegExp(`^["“]?(?:(?:sebuah|suatu) )?(?:${any('untrue')}|${any('ploy')})\\b`, 'iu');

/**
 * Tells whether a text begins with words by which a claim is dismissed.
 *
 * @param text what a claim is called
 * @example
 * beginsDismissal('sandiwara politik') // true
 * beginsDismissal('langkah maju') // false
 */
export function beginsDismissal(text: string): boolean {
  return DISMISSAL.test(text);
}
