import { actorName } from '../names.js';
import { evidenceOf, type Reading } from '../reading.js';
import type { TableIndex } from '../table-index.js';

/**
 * Reads a row of `sources`, with every citation of it as evidence.
 * @example
 * const index = indexTables(readTables('output'));
 * readSource(index, 'outlet/republika').facts[0] // ['name', 'Republika']
 */
export function readSource(index: TableIndex, id: string): Reading {
  const row = index.get('sources', id);
  if (row === null) return { evidence: [], facts: [] };
  const citations = index.tables.citations.filter((citation) => citation.source_id === id);
  return {
    evidence: citations.flatMap(evidenceOf),
    facts: [
      ['name', row.name],
      ['kind', row.kind],
      ['actor', actorName(index, row.actor_id)],
      ['country', row.country ?? ''],
      ['domain', row.domain ?? ''],
      ['citations', String(citations.length)],
    ],
  };
}
