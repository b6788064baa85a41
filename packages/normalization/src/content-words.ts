import type { Article, ZoneKind } from '@warta/parsing';
import { tokenize } from '@warta/text';

/**
 * Lists the words of some zones.
 *
 * @param article - The article.
 * @param kinds - The kinds of zones.
 * @returns Words and numbers in text order, in lower case.
 * @example
 * contentWords(article, ['title']) // ['rusia', 'bantah', 'tuduhan', 'as']
 */
export function contentWords(article: Article, kinds: readonly ZoneKind[]): string[] {
  return article.zones
    .filter((zone) => kinds.includes(zone.kind))
    .flatMap((zone) => tokenize(article.text, zone.start, zone.end))
    .filter((token) => token.kind === 'word' || token.kind === 'number')
    .map((token) => article.text.slice(token.start, token.end).toLowerCase());
}
