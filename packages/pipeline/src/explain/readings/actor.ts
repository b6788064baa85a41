import { actorName } from '../names.js';
import { evidenceOf, type Reading } from '../reading.js';
import type { TableIndex } from '../table-index.js';

/**
 * Reads a row of `actors`, with every mention of it as evidence.
 * @example
 * const index = indexTables(readTables('output'));
 * readActor(index, 'country/PRK').facts[0] // ['name', 'Korea Utara']
 */
export function readActor(index: TableIndex, id: string): Reading {
  const row = index.get('actors', id);
  if (row === null) return { evidence: [], facts: [] };
  return {
    evidence: index.tables.mentions.filter((mention) => mention.actor_id === id).flatMap(evidenceOf),
    facts: [
      ['name', row.name],
      ['kind', row.kind],
      ['title', row.title ?? ''],
      ['country', row.country ?? ''],
      ['part of', actorName(index, row.part_of)],
      ['status', row.status],
      ['aliases', row.aliases.join(', ')],
    ],
  };
}
