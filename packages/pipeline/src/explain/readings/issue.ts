import type { Reading } from '../reading.js';
import { evidenceOf } from '../reading.js';
import type { TableIndex } from '../table-index.js';

/**
 * Reads a row of `issues`.
 * @example
 * const index = indexTables(readTables('output'));
 * readIssue(index, index.tables.issues[0].issue_id).facts.map(([name]) => name) // […]
 */
export function readIssue(index: TableIndex, id: string): Reading {
  const row = index.get('issues', id);
  if (row === null) return { evidence: [], facts: [] };
  return {
    evidence: row.article_id === null ? [] : evidenceOf({ ...row, article_id: row.article_id }),
    facts: [
      ['page', row.uri ?? ''],
      ['stage', row.stage],
      ['code', `${row.code} (${row.severity})`],
      ['message', row.message],
    ],
  };
}
