import { SENTENCE_WORDS } from '@warta/indonesian';
import type { Article, Credit, Sentence } from '@warta/parsing';
import { splitSentences, trimSpan } from '@warta/text';
import { articleOf } from './article-of.js';

/** What the article is told besides its text. */
export interface Around {
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published?: string;
  /** Names credited in the text, in order. */
  readonly credits?: readonly string[];
}

function sentencesOf(text: string): Sentence[] {
  let from = 0;
  return text.split('\n\n').flatMap((paragraph, number) => {
    const spans = splitSentences(text, from, from + paragraph.length, SENTENCE_WORDS);
    from += paragraph.length + 2;
    return spans.map((span) => ({ ...trimSpan(text, span), zone: 0, paragraph: number }));
  });
}

function creditOf(text: string, name: string): Credit {
  const start = text.indexOf(name);
  return { start, end: start + name.length, name, id: null, cue: '', via: null };
}

/** An article of bare body text; paragraphs are parted by a blank line. */
export function articleOfParagraphs(text: string, { published, credits = [] }: Around = {}): Article {
  const value = {
    edtf: published ?? '',
    from: published ?? '',
    to: published ?? '',
    precision: 'day' as const,
  };
  return {
    ...articleOf(text),
    published: published === undefined ? null : { value, span: null, basis: 'metadata' },
    credits: credits.map((name) => creditOf(text, name)),
    sentences: sentencesOf(text),
  };
}
