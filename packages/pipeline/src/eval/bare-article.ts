import type { Article, Sentence, Zone } from '@warta/parsing';
import { type Span, splitSentences, trimSpan } from '@warta/text';

/**
 * Makes an article of nothing but body text: no outlet, no date, one zone a paragraph.
 * @param text paragraphs parted by blank lines
 * @param whole true to take each paragraph as one sentence
 * @returns the article; spans count UTF-16 code units of the text
 * @example bareArticle('AS diam. Iran juga.', true).sentences.length // 1
 */
export function bareArticle(text: string, whole: boolean): Article {
  const paragraphs = findParagraphs(text);
  return {
    text,
    uri: null,
    language: 'id',
    outlet: null,
    title: null,
    published: null,
    bylines: [],
    editors: [],
    dateline: null,
    credits: [],
    zones: paragraphs.map((span): Zone => ({ ...span, kind: 'body', rule: 'bare' })),
    sentences: paragraphs.flatMap((span, index) => sentencesOf(text, span, index, whole)),
    issues: [],
  };
}

function findParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    const span = trimSpan(text, { start, end: start + part.length });
    if (span.end > span.start) spans.push(span);
    start += part.length + 2;
  }
  return spans;
}

function sentencesOf(text: string, { start, end }: Span, index: number, whole: boolean): Sentence[] {
  const spans = whole ? [{ start, end }] : splitSentences(text, start, end);
  return spans.map((span) => ({ start: span.start, end: span.end, zone: index, paragraph: index }));
}
