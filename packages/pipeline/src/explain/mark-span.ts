import { SENTENCE_WORDS } from '@warta/indonesian';
import { type Span, splitSentences } from '@warta/text';

/** A sentence is cut off this many code units before and after the span where it runs on. */
const REACH = 600;

const lineAround = (text: string, { start, end }: Span): Span => {
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  return { start: start === 0 ? 0 : before, end: after < 0 ? text.length : after };
};

/**
 * Shows a span in the sentence or sentences that hold it, marked with double brackets.
 * @param text The text of the article.
 * @param span What to mark, in UTF-16 code units.
 * @example
 * markSpan('Satu. Dua kali. Tiga.', { start: 6, end: 9 }); // '[[Dua]] kali.'
 */
export function markSpan(text: string, span: Span): string {
  const line = lineAround(text, span);
  const sentences = splitSentences(text, line.start, line.end, SENTENCE_WORDS).filter(
    (sentence) => sentence.start < span.end && sentence.end > span.start,
  );
  const from = Math.min(span.start, sentences[0]?.start ?? line.start);
  const to = Math.max(span.end, sentences.at(-1)?.end ?? line.end);
  const start = Math.max(from, span.start - REACH);
  const end = Math.min(to, span.end + REACH);
  const opening = start > from ? '…' : '';
  const closing = end < to ? '…' : '';
  const marked = `[[${text.slice(span.start, span.end)}]]`;
  return `${opening}${text.slice(start, span.start)}${marked}${text.slice(span.end, end)}${closing}`;
}
