import { reportingForms } from '@warta/indonesian';
import { hasClass } from '../../clause/word-class.js';
import { rejectedReports } from '../../statements/claims/rejected-report.js';
import { proofWords } from '../../statements/stances/proof-words.js';

/**
 * Tells whether a `kalau` right behind a word is as good as `bahwa`: a word of telling, a report or a proof.
 *
 * @param word a word in lower case
 * @example
 * isTold('mengatakan') // true
 * isTold('bukti') // true
 * isTold('marah') // false
 */
export function isTold(word: string): boolean {
  return (
    hasClass(word, 'came-out') ||
    reportingForms(word).length > 0 ||
    rejectedReports.is(word, 'report') ||
    proofWords.is(word, 'sign')
  );
}
