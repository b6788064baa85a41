import { chainText } from '../citation-chain.js';
import { sourceName } from '../names.js';
import type { Reading } from '../reading.js';
import type { TableIndex } from '../table-index.js';

/**
 * Reads a row of `articles`, with the way each credited medium came in.
 * @example
 * const index = indexTables(readTables('output'));
 * readArticle(index, index.tables.articles[0].article_id).facts.map(([name]) => name) // ['outlet', 'title', …]
 */
export function readArticle(index: TableIndex, id: string): Reading {
  const row = index.get('articles', id);
  if (row === null) return { evidence: [], facts: [] };
  const credited = index.tables.citations.filter(
    (citation) => citation.article_id === id && citation.role === 'credited',
  );
  return {
    evidence: [],
    facts: [
      ['outlet', sourceName(index, row.outlet_id)],
      ['title', row.title ?? ''],
      ['published', [row.published, `by ${row.published_basis}`].filter(Boolean).join(', ')],
      ['bylines', row.bylines.join(', ')],
      ['editors', row.editors.join(', ')],
      ['uri', row.uri ?? ''],
      ...credited.map((citation): [string, string] => ['chain', chainText(index, citation)]),
    ],
  };
}
