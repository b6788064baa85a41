import type { Article, ZoneKind } from '@warta/parsing';
import { type Token, tokenize } from '@warta/text';

/**
 * Lists the words and numbers of some zones.
 *
 * @param article - The article.
 * @param kinds - The kinds of zones.
 * @returns Tokens in text order.
 * @example
 * contentWords(article, ['title']).length // 4
 */
export function contentWords(article: Article, kinds: readonly ZoneKind[]): Token[] {
  const words: Token[] = [];
  for (const zone of article.zones) {
    if (!kinds.includes(zone.kind)) continue;
    for (const token of tokenize(article.text, zone.start, zone.end)) {
      if (token.kind === 'word' || token.kind === 'number') words.push(token);
    }
  }
  return words;
}
