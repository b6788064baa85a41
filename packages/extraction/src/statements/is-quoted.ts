import type { SentenceView } from '../clause/clause-view.js';

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
