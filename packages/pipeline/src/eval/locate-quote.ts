import type { Span } from '@warta/text';

const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * Splits a reference into its quote and which occurrence is meant.
 * @param reference `AS` (the first) or `AS#2` (the second)
 * @returns the quote, and the occurrence from 1
 * @example readReference('AS#2') // { quote: 'AS', nth: 2 }
 */
export function readReference(reference: string): { quote: string; nth: number } {
  const match = /^(.+)#(\d+)$/su.exec(reference);
  if (match?.[1] === undefined) return { quote: reference, nth: 1 };
  return { quote: match[1], nth: Number(match[2]) };
}

/**
 * Finds the nth occurrence of a quote that neither begins nor ends within a word.
 * @param text the text to search
 * @param reference the quote, with `#n` for an occurrence after the first
 * @returns its span in UTF-16 code units, or null where it does not occur
 * @example locateQuote('ASEAN dan AS', 'AS') // { start: 10, end: 12 }
 */
export function locateQuote(text: string, reference: string): Span | null {
  return locateIn(foldSpaces(text), readReference(foldSpaces(reference)));
}

/**
 * Makes plain spaces of non-breaking ones, so that a quote can be typed.
 * @param text any text
 * @returns the text at the same length
 * @example foldSpaces('18\u00a0Juni') // '18 Juni'
 */
export function foldSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function locateIn(text: string, { quote, nth }: { quote: string; nth: number }): Span | null {
  let seen = 0;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    if (!isWhole(text, start, end)) continue;
    seen += 1;
    if (seen === nth) return { start, end };
  }
  return null;
}

function isWhole(text: string, start: number, end: number): boolean {
  return !joins(text, start) && !joins(text, end);
}

function joins(text: string, offset: number): boolean {
  return wordCharacter.test(text.charAt(offset - 1)) && wordCharacter.test(text.charAt(offset));
}
