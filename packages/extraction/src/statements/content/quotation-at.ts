import type { Span } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';

/**
 * Where what begins inside a quotation must end: with the quotation.
 *
 * @param view the sentence
 * @param at an offset into the article's text
 * @returns the end of the quotation, infinite outside of any
 * @example
 * // WHO mengatakan, "Wabah mereda." → 29 at `mereda`, Infinity at `WHO`
 */
export function quotationEnd(view: SentenceView, at: number): number {
  return view.quotes.find((quote) => quote.start <= at && at < quote.end)?.end ?? Number.POSITIVE_INFINITY;
}

/**
 * The quotation that begins at or right behind a chunk, over a comma, a colon or `bahwa`.
 *
 * @param view the sentence
 * @param chunk index of the chunk
 * @returns the quotation without its marks, or null
 * @example
 * // WHO mengatakan, "[Wabah mereda]." → behind `mengatakan`: Wabah mereda
 */
export function quotationAt(view: SentenceView, chunk: number): Span | null {
  for (let at = chunk; at < Math.min(view.chunks.length, chunk + 3); at += 1) {
    const one = view.chunks[at];
    if (one?.kind === 'quote')
      return view.quotes.find((quote) => quote.start === view.words[one.from]?.end) ?? null;
    if (one?.kind !== 'comma' && one?.kind !== 'mark') return null;
  }
  return null;
}

/**
 * The quotation that ends before a place in the sentence, or null; it may have begun in an earlier sentence.
 *
 * @param view the sentence
 * @param at an offset into the article's text
 * @example
 * // "[Wabah mereda]," kata WHO. → before `kata`: Wabah mereda
 */
export function quotationBefore(view: SentenceView, at: number): Span | null {
  const before = view.quotes.filter((quote) => quote.end <= at);
  return before.at(-1) ?? null;
}
