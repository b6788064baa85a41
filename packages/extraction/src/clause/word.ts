import type { Mention } from '../findings.js';
import type { SentenceToken } from './sentence-tokens.js';

/** A word of a sentence, with what stands on it. */
export type Word = SentenceToken;

/**
 * Lays the mentions of a sentence over its tokens.
 *
 * @param tokens the tokens of the sentence
 * @param mentions mentions inside the sentence, in text order, with their indices
 * @returns words in text order, those that no mention covers as they are
 * @example
 * // 'Bank Indonesia menolak.' with the mention Bank Indonesia (0): words 0 and 1 have mention 0, the others -1
 */
export function readWords(
  tokens: readonly SentenceToken[],
  mentions: readonly { readonly index: number; readonly mention: Mention }[],
): Word[] {
  let next = 0;
  return tokens.map((token) => {
    const { start, end, kind, text, lower, form } = token;
    while ((mentions[next]?.mention.end ?? Infinity) <= start) next += 1;
    const over = mentions[next];
    if (over === undefined || over.mention.start >= end || start >= over.mention.end) return token;
    return { start, end, kind, text, lower, form, mention: over.index };
  });
}
