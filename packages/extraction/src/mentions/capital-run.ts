import type { SentenceToken } from '../clause/sentence-tokens.js';
import { isCapitalised } from './name-run.js';
import { calendarWords } from './word-list.js';

/**
 * One past a run of capitalised words that are no days and months.
 *
 * @param tokens the tokens of a sentence
 * @param from index of the first
 * @returns `from` where none stands there
 * @example
 * // di [Selat Bali] Sabtu malam → behind `Bali`
 */
export function capitalsEnd(tokens: readonly SentenceToken[], from: number): number {
  let at = from;
  while (isCapitalised(tokens[at]) && !calendarWords.has(tokens[at]?.text ?? '')) at += 1;
  return at;
}
