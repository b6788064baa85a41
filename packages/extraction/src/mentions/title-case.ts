import type { SentenceToken } from '../clause/sentence-tokens.js';
import { isCapitalised } from './name-run.js';

/**
 * Tells whether a Headline Capitalises Every Word, so that capitals tell nothing of names.
 *
 * @param tokens the tokens of a sentence
 */
export function isTitleCase(tokens: readonly SentenceToken[]): boolean {
  let words = 0;
  let capitalised = 0;
  for (const token of tokens) {
    if (token.kind === 'word') words += 1;
    if (isCapitalised(token)) capitalised += 1;
  }
  return words > 3 && capitalised > words * 0.7;
}
