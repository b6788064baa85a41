import { isSpaceAt } from './character.js';
import type { Span } from './span.js';

/**
 * Gives the text a span covers.
 * @param text the text the span counts in
 * @param span UTF-16 code units into `text`
 * @example sliceSpan('Kota Bogor', { start: 5, end: 10 }) // → 'Bogor'
 */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/**
 * Shrinks a span so that it neither begins nor ends with white space; an all-white span becomes empty at its start.
 * @param text the text the span counts in
 * @param span UTF-16 code units into `text`
 * @example trimSpan('  Bogor ', { start: 0, end: 8 }) // → { start: 2, end: 7 }
 */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpaceAt(text, start)) start++;
  if (start === end) return { start: span.start, end: span.start };
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return { start, end };
}
