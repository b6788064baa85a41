import { actorName } from '../names.js';
import { evidenceOf, type Reading } from '../reading.js';
import type { TableIndex } from '../table-index.js';

/**
 * Reads a row of `mentions`.
 * @example
 * const index = indexTables(readTables('output'));
 * readMention(index, index.tables.mentions[0].mention_id).evidence.length // 1
 */
export function readMention(index: TableIndex, id: string): Reading {
  const row = index.get('mentions', id);
  if (row === null) return { evidence: [], facts: [] };
  return {
    evidence: evidenceOf(row),
    facts: [
      ['names', actorName(index, row.actor_id) || 'nobody: the name stays unresolved'],
      ['method', row.method],
      ['zone', row.zone],
    ],
  };
}
