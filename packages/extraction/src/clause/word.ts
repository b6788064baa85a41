import { type Span, type TokenKind, tokenize } from '@warta/text';
import type { Mention } from '../findings.js';

/** A word of a sentence, with what stands on it. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Index of the mention that covers it, or -1. */
  readonly mention: number;
}

/**
 * Reads the words of a sentence and lays the mentions over them.
 *
 * @param text the article's text
 * @param span the sentence, in UTF-16 code units of `text`
 * @param mentions mentions inside the sentence, in text order, with their indices
 * @returns words in text order
 */
export function readWords(
  text: string,
  span: Span,
  mentions: readonly { readonly index: number; readonly mention: Mention }[],
): Word[] {
  let next = 0;
  return tokenize(text, span.start, span.end).map((token) => {
    while ((mentions[next]?.mention.end ?? Infinity) <= token.start) next += 1;
    const over = mentions[next];
    const covered = over !== undefined && over.mention.start < token.end && token.start < over.mention.end;
    const word = text.slice(token.start, token.end);
    return { ...token, text: word, lower: word.toLowerCase(), mention: covered ? over.index : -1 };
  });
}
