import { extractAll } from '@warta/extraction';
import type { ArticleRecord } from '@warta/normalization';
import { parseArticle } from '@warta/parsing';
import type { Document } from './document.js';

/**
 * Finds everything that pages say, each by itself, faster together than one by one.
 * @param documents Decoded pages and the hashes of their bytes; some dozens at a time keep memory small.
 * @returns The article and the findings of each, in their order.
 * @example
 * const { documents } = readFileContent({ path: 'seeds/002_7cd20cf16272d07a.txt', uri: 'page.txt' });
 * analyzeAll(documents).map(({ uri, findings }) => [uri, findings.statements[0]?.stance]) // [['page.txt', 'alleges']]
 */
export function analyzeAll(documents: readonly Document[]): ArticleRecord[] {
  const articles = documents.map(({ page }) => parseArticle(page, { uri: page.uri }));
  const findings = extractAll(articles);
  return documents.map(({ page, sha256 }, at) => {
    const article = articles[at] as ArticleRecord['article'];
    return { article, findings: findings[at] as ArticleRecord['findings'], sha256, uri: page.uri };
  });
}

/**
 * Finds everything that one page says; the map of the map and reduce whose reduce is `normalize`.
 * @param document The decoded page and the hash of its bytes.
 * @returns The article and its findings; all spans are UTF-16 code units of `article.text`.
 * @example
 * const { documents } = readFileContent({ path: 'seeds/002_7cd20cf16272d07a.txt', uri: 'page.txt' });
 * documents.map(analyze).map(({ article }) => article.outlet?.value.id) // ['outlet/republika']
 */
export function analyze(document: Document): ArticleRecord {
  return analyzeAll([document])[0] as ArticleRecord;
}
