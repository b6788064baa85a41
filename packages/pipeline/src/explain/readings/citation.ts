import { chainText } from '../citation-chain.js';
import { sourceName } from '../names.js';
import { evidenceOf, type Reading } from '../reading.js';
import type { TableIndex } from '../table-index.js';

/**
 * Reads a row of `citations`.
 * @example
 * const index = indexTables(readTables('output'));
 * readCitation(index, index.tables.citations[0].citation_id).facts[0] // ['source', …]
 */
export function readCitation(index: TableIndex, id: string): Reading {
  const row = index.get('citations', id);
  if (row === null) return { evidence: [], facts: [] };
  return {
    evidence: evidenceOf(row),
    facts: [
      ['source', sourceName(index, row.source_id)],
      ['role', row.role],
      ['cue', row.cue ?? ''],
      ['chain', chainText(index, row)],
    ],
  };
}
