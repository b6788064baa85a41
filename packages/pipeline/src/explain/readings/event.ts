import { actorNames, sourceNames } from '../names.js';
import { evidenceOf, type Reading } from '../reading.js';
import type { TableIndex } from '../table-index.js';

/**
 * Reads a row of `events`, with every report of it as evidence.
 * @example
 * const index = indexTables(readTables('output'));
 * readEvent(index, index.tables.events[0].event_id).evidence.length > 0 // true
 */
export function readEvent(index: TableIndex, id: string): Reading {
  const row = index.get('events', id);
  if (row === null) return { evidence: [], facts: [] };
  const reports = index.tables.reports.filter((report) => report.event_id === id);
  return {
    evidence: reports.flatMap(evidenceOf),
    facts: [
      ['act', row.act],
      ['type', [row.type, row.mode].filter(Boolean).join(' ')],
      ['actors', actorNames(index, row.actors)],
      ['recipients', actorNames(index, row.recipients)],
      ['object', row.object ?? ''],
      ['quantity', row.quantity ?? ''],
      ['date', row.date ?? ''],
      ['alleged by', sourceNames(index, row.alleged_by)],
      ['denied by', sourceNames(index, row.denied_by)],
      ['confirmed by', sourceNames(index, row.confirmed_by)],
      ['origins', String(row.independent_sources)],
      ['reports', reports.map((report) => report.report_id).join(', ')],
    ],
  };
}
