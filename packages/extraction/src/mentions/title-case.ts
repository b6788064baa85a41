import type { SentenceToken } from '../clause/sentence-tokens.js';
import { isCapitalised } from './name-run.js';

/**
 * Tells whether a Headline Capitalises Every Word, so that capitals tell nothing of names.
 *
 * @param tokens the tokens of a sentence
 */
export function isTitleCase(tokens: readonly SentenceToken[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  return words.length > 3 && words.filter(isCapitalised).length > words.length * 0.7;
}
