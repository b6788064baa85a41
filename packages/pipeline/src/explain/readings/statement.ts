import type { StatementRow } from '@warta/tables';
import { chainText } from '../citation-chain.js';
import { actorName, sourceName } from '../names.js';
import { evidenceOf, type Reading } from '../reading.js';
import type { TableIndex } from '../table-index.js';
import { reportLine } from './report-line.js';

function contentOf(index: TableIndex, row: StatementRow): string {
  if (row.content_start === null || row.content_end === null) return '';
  return index.get('texts', row.article_id)?.text.slice(row.content_start, row.content_end) ?? '';
}

/**
 * Writes the way a statement came to the page, from the outlet to the speaker.
 * @param index The tables.
 * @param row The statement.
 */
function statementChain(index: TableIndex, row: StatementRow): string {
  const spoken = index.tables.citations.filter(
    (citation) => citation.article_id === row.article_id && citation.source_id === row.speaker_id,
  );
  const within = spoken.find(({ start }) => start !== null && start >= row.start && start < row.end);
  const citation = within ?? spoken[0];
  return citation === undefined ? '' : chainText(index, citation);
}

/**
 * Reads a row of `statements`.
 * @example
 * const index = indexTables(readTables('output'));
 * readStatement(index, index.tables.statements[0].statement_id).facts.map(([name]) => name) // ['speaker', 'stance', …]
 */
export function readStatement(index: TableIndex, id: string): Reading {
  const row = index.get('statements', id);
  if (row === null) return { evidence: [], facts: [] };
  const reports = index.tables.reports.filter((report) => report.statement_id === id);
  return {
    evidence: evidenceOf(row),
    facts: [
      ['speaker', sourceName(index, row.speaker_id)],
      ['stance', row.stance],
      ['cue', row.cue],
      ['addressee', actorName(index, row.addressee_id)],
      ['quote', row.quote],
      ['content', contentOf(index, row)],
      ['said', row.said ?? ''],
      ['chain', statementChain(index, row)],
      ...reports.map((report): [string, string] => ['reports', reportLine(index, report)]),
    ],
  };
}
