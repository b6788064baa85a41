import { evidenceOf, type Reading } from '../reading.js';
import type { TableIndex } from '../table-index.js';
import { readEvent } from './event.js';
import { readStatement } from './statement.js';

const told = ['act', 'type', 'actors', 'recipients', 'date'];
const spoken = ['speaker', 'stance', 'cue', 'addressee', 'content', 'said', 'chain'];

const pick = ({ facts }: Reading, names: readonly string[]): Reading['facts'] =>
  facts.filter(([name]) => names.includes(name));

/**
 * Reads a row of `reports`: what is reported, on whose word, and by which rule it was found.
 * @example
 * const index = indexTables(readTables('output'));
 * readReport(index, index.tables.reports[0].report_id).evidence.length // 1
 */
export function readReport(index: TableIndex, id: string): Reading {
  const row = index.get('reports', id);
  if (row === null) return { evidence: [], facts: [] };
  const voice: Reading['facts'] =
    row.statement_id === null
      ? [['voice', 'the outlet’s own']]
      : [['statement', row.statement_id], ...pick(readStatement(index, row.statement_id), spoken)];
  return {
    evidence: evidenceOf(row),
    facts: [
      ['rule', `${row.rule}, confidence ${row.confidence}`],
      ['trigger', row.trigger],
      ['event', row.event_id],
      ...pick(readEvent(index, row.event_id), told),
      ['status', row.status],
      ...voice,
    ],
  };
}
