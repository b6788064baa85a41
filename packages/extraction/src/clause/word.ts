import type { Mention } from '../findings.js';
import type { SentenceToken } from './sentence-tokens.js';
import { wordFormAt } from './word-form.js';

/** A word of a sentence, with what stands on it. */
export type Word = SentenceToken;

type Indexed = { readonly index: number; readonly mention: Mention };

/** A part of a token as a word of its own. */
function partOf(token: SentenceToken, start: number, end: number, mention: number): Word {
  const form = wordFormAt(token.text, start - token.start, end - token.start);
  return { start, end, kind: 'word', text: form.text, lower: form.lower, form, mention };
}

/** `AS-Inggris` is read as two names with the hyphen for a conjunction; so are three. */
function splitPair(token: SentenceToken, names: readonly Indexed[]): Word[] {
  const words: Word[] = [];
  for (const { mention, index } of names) {
    const before = words.at(-1);
    if (before !== undefined) words.push(partOf(token, before.end, mention.start, -1));
    words.push(partOf(token, Math.max(token.start, mention.start), Math.min(token.end, mention.end), index));
  }
  return words;
}

/** The names that follow each other in one token with nothing but a hyphen between them, from the one at `next`. */
function namesIn(token: SentenceToken, mentions: readonly Indexed[], next: number): readonly Indexed[] {
  let to = next + 1;
  for (; to < mentions.length; to += 1) {
    const [left, right] = [mentions[to - 1] as Indexed, mentions[to] as Indexed];
    if (!isPair(token, left.mention, right.mention)) break;
  }
  return mentions.slice(next, to);
}

/**
 * Lays the mentions of a sentence over its tokens.
 *
 * @param tokens the tokens of the sentence
 * @param mentions mentions inside the sentence, in text order, with their indices
 * @returns words in text order, those that no mention covers as they are
 * @example
 * // 'Bank Indonesia menolak.' with the mention Bank Indonesia (0): words 0 and 1 have mention 0, the others -1
 * // 'AS-Inggris menolak.' with the mentions AS (0) and Inggris (1): AS (0), - (-1), Inggris (1), menolak (-1)
 */
export function readWords(tokens: readonly SentenceToken[], mentions: readonly Indexed[]): readonly Word[] {
  if (mentions.length === 0) return tokens;
  const words: Word[] = [];
  let next = 0;
  for (const token of tokens) {
    const { start, end } = token;
    while ((mentions[next]?.mention.end ?? Infinity) <= start) next += 1;
    const over = mentions[next];
    const second = mentions[next + 1];
    if (over === undefined || over.mention.start >= end || start >= over.mention.end) words.push(token);
    else if (second !== undefined && isPair(token, over.mention, second.mention))
      words.push(...splitPair(token, namesIn(token, mentions, next)));
    else words.push(under(token, over.index));
  }
  return words;
}

/** A token with the mention that covers it. */
function under({ start, end, kind, text, lower, form }: SentenceToken, mention: number): Word {
  return { start, end, kind, text, lower, form, mention };
}

/** Whether two names share a token with nothing but a hyphen between them. */
function isPair(token: SentenceToken, left: Mention, right: Mention): boolean {
  const between = token.text.slice(left.end - token.start, right.start - token.start);
  return right.start < token.end && left.end > token.start && between === '-';
}
