import type { Article } from '@warta/parsing';
import { type Span, type TokenKind, tokenize } from '@warta/text';
import { mapList } from '../map-list.js';
import { joinSpacedHyphens } from './spaced-hyphens.js';
import { withoutDegrees } from './without-degrees.js';
import { type WordForm, wordFormAt } from './word-form.js';

/** A token with its text. */
export interface SentenceToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  readonly form: WordForm;
  /** Index of the mention that covers it; -1 for none, and before they are found. */
  readonly mention: number;
}

/** Longer sentences are lists, code or damage: no clause can be read in them. In UTF-16 code units. */
export const LONGEST_SENTENCE = 4000;

/**
 * Reads the tokens of every sentence of an article, once for all stages, without academic degrees.
 *
 * @param article a parsed article
 * @returns for each of `article.sentences` its tokens, none for one that is longer than {@link LONGEST_SENTENCE}, in UTF-16 code units of the article's text
 * @example
 * readSentenceTokens(article)[0]?.map(({ lower }) => lower) // 'Iran membantah.': ['iran', 'membantah', '.']
 */
export function readSentenceTokens(article: Article): SentenceToken[][] {
  const { text } = article;
  return mapList(article.sentences, (sentence) => {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) return [];
    const tokens = mapList(tokenize(text, sentence.start, sentence.end), ({ start, end, kind }) => {
      const form = wordFormAt(text, start, end);
      return { start, end, kind, text: form.text, lower: form.lower, form, mention: -1 };
    });
    const spaced = text.slice(sentence.start, sentence.end).includes(' - ');
    return withoutDegrees(spaced ? joinSpacedHyphens(tokens) : tokens);
  });
}
