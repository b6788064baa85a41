import type { SentenceToken } from '../clause/sentence-tokens.js';
import { rememberFlags } from '../clause/word-form.js';
import { calendarWords } from './head-words.js';
import { isCapitalised } from './name-run.js';

/** `Januari`, `Senin` */
export const tellsTime = rememberFlags(({ text }) => calendarWords.has(text));

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
  while (isCapitalised(tokens[at]) && !tellsTime((tokens[at] as SentenceToken).form)) at += 1;
  return at;
}
