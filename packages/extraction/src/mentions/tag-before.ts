import { reportsAs } from '../clause/reports-as.js';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import type { Mention } from '../findings.js';

/**
 * Tells whether a word may be the tag of reported speech.
 *
 * @param token a word
 * @example
 * // kata, ujar → true; mengatakan → false
 */
export function isTagToken({ lower }: SentenceToken): boolean {
  return reportsAs(lower, 'tag');
}

/**
 * Tells whether a name stands right behind the tag of reported speech, with its title.
 *
 * @param tokens the tokens of its sentence
 * @param mention the name
 * @example
 * // Truk itu kosong, kata juru bicara [Rina Wati] → true
 */
export function isBehindTag(tokens: readonly SentenceToken[], mention: Mention): boolean {
  const { start } = mention.title ?? mention;
  const before = tokens.findLast((token) => token.end <= start);
  return before !== undefined && isTagToken(before);
}
