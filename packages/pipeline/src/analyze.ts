import { extract } from '@warta/extraction';
import type { ArticleRecord } from '@warta/normalization';
import { parseArticle } from '@warta/parsing';
import type { Document } from './document.js';

/**
 * Finds everything that one page says; the map of the map and reduce whose reduce is `normalize`.
 * @param document The decoded page and the hash of its bytes.
 * @returns The article and its findings; all spans are UTF-16 code units of `article.text`.
 */
export function analyze({ page, sha256 }: Document): ArticleRecord {
  const article = parseArticle(page, { uri: page.uri });
  return { article, findings: extract(article), sha256, uri: page.uri };
}
