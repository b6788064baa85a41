import type { Span } from '@warta/text';
import { foldSpaces } from './locate-quote.js';

/**
 * Finds every place of a quote in a page.
 * @param text of the page
 * @param quote typed with plain spaces
 * @returns spans in UTF-16 code units
 * @example placesOf('Foto. Foto.', 'Foto') // [{ start: 0, end: 4 }, { start: 6, end: 10 }]
 */
export function placesOf(text: string, quote: string): Span[] {
  const page = foldSpaces(text);
  const places: Span[] = [];
  for (let start = page.indexOf(quote); start >= 0; start = page.indexOf(quote, start + quote.length))
    places.push({ start, end: start + quote.length });
  return places;
}

/**
 * Words of a page for a message, shortened.
 * @example
 * shorten('satu\n\ndua') // 'satu dua'
 */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
}
