import { containsSpan, type Span } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';

/**
 * Tells whether a place of a sentence stands inside a quotation.
 *
 * @param view the sentence
 * @param at an offset into the article's text, in UTF-16 code units
 * @example
 * // "Kami siap," kata Budi.: true at `siap`, false at `Budi`
 */
export function isQuoted(view: SentenceView, at: number): boolean {
  return view.quotes.some((quote) => quote.start <= at && at < quote.end);
}

/**
 * Tells whether a stretch of a sentence stands inside one quotation as a whole.
 *
 * @param view the sentence
 * @param span a part of the article's text
 * @example
 * // Budi "siap" membantu.: true for `siap`, false for `siap membantu`
 */
export function isQuotedWhole(view: SentenceView, span: Span): boolean {
  return view.quotes.some((quote) => containsSpan(quote, span));
}
