import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { isRejectable } from '../../statements/claims/rejected-report.js';
import { isActWord } from '../act-word.js';

/** `tidak benar`, `tidak terbukti`, `hoaks belaka`. */
function isRefuted(view: SentenceView, at: number): boolean {
  const word = view.words[at]?.lower ?? '';
  if (isActWord(word, 'untrue') && isActWord(view.words[at + 1]?.lower ?? '', 'mere')) return true;
  const before = view.words[at - 1]?.lower ?? '';
  return hasClass(before, 'negator') && isActWord(view.words[at]?.lower ?? '', 'true');
}

/** `Kabar bahwa [Iran] …`, and without its conjunction `Kabar [Iran] …`. */
function opensReport({ chunks, words }: SentenceView, start: number): boolean {
  const [noun] = chunks;
  if (noun?.kind !== 'noun-phrase' || !isRejectable(noun.head)) return false;
  return noun.to === start || (noun.to === start - 1 && words[start - 1]?.lower === 'bahwa');
}

/**
 * Tells whether an outlet calls untrue what a report tells: `Kabar bahwa [Iran menyerang Israel] ternyata keliru`.
 *
 * @param view the sentence
 * @param start first word of the clause that the report tells
 * @param trigger the word that tells the act
 * @returns true where the report's noun opens the sentence and its own predicate behind the clause rejects it
 * @example
 * // Kabar bahwa [Iran menyerang Israel] tidak benar. → true
 * // Kabar bahwa [Iran menyerang Israel] belum dikonfirmasi. → false
 */
export function isCalledUntrue(view: SentenceView, start: number, trigger: number): boolean {
  if (!opensReport(view, start)) return false;
  const comma = view.words.findIndex(({ text }, at) => at > trigger && (text === ',' || text === ';'));
  const end = comma < 0 ? view.words.length : comma;
  // `Kabar Iran Kirim Rudal Hoaks`
  if (view.headline && isActWord(view.words[end - 1]?.lower ?? '', 'untrue')) return true;
  for (let at = trigger + 1; at < end; at += 1) {
    const word = view.words[at]?.lower ?? '';
    if (isRefuted(view, at)) return true;
    const isOneOf = hasClass(view.words[at + 1]?.lower ?? '', 'one');
    if (!isOneOf && isActWord(word, 'untrue') && isActWord(view.words[at - 1]?.lower ?? '', 'turns-out'))
      return true;
  }
  return false;
}
