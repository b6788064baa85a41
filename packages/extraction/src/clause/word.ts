import type { Mention } from '../findings.js';
import type { SentenceToken } from './sentence-tokens.js';

/** A word of a sentence, with what stands on it. */
export interface Word extends SentenceToken {
  /** Index of the mention that covers it, or -1. */
  readonly mention: number;
}

/**
 * Lays the mentions of a sentence over its tokens.
 *
 * @param tokens the tokens of the sentence
 * @param mentions mentions inside the sentence, in text order, with their indices
 * @returns words in text order
 * @example
 * // 'Bank Indonesia menolak.' with the mention Bank Indonesia (0): words 0 and 1 have mention 0, the others -1
 */
export function readWords(
  tokens: readonly SentenceToken[],
  mentions: readonly { readonly index: number; readonly mention: Mention }[],
): Word[] {
  let next = 0;
  return tokens.map(({ start, end, kind, text, lower, form }) => {
    while ((mentions[next]?.mention.end ?? Infinity) <= start) next += 1;
    const over = mentions[next];
    const covered = over !== undefined && over.mention.start < end && start < over.mention.end;
    return { start, end, kind, text, lower, form, mention: covered ? over.index : -1 };
  });
}
