import type { Tables } from '@warta/tables';
import { UsageError } from '../usage-error.js';
import { markSpan } from './mark-span.js';
import { articleName } from './names.js';
import { readers } from './readers.js';
import type { Evidence } from './reading.js';
import { indexTables, type TableIndex } from './table-index.js';

/** The most places that are shown of a row that stands in many. */
const MOST_PLACES = 10;

function placeText(index: TableIndex, { articleId, start, end }: Evidence): string {
  const text = index.get('texts', articleId)?.text ?? '';
  return `  ${markSpan(text, { start, end })}\n  — ${articleName(index, articleId)}, ${start}–${end}\n\n`;
}

function factsText(facts: readonly (readonly [string, string])[]): string {
  const shown = facts.filter(([, value]) => value !== '');
  const width = Math.max(0, ...shown.map(([name]) => name.length));
  return shown.map(([name, value]) => `  ${name.padEnd(width)}  ${value}\n`).join('');
}

/**
 * Explains a row: the sentence with the span marked, how it was read, and the chain of sources back to the outlet.
 * @param tables The rows of all tables.
 * @param id The primary key of any row.
 * @returns Lines of text, each ended.
 * @throws {UsageError} Where no row has this id.
 * @example
 * const tables = readTables('output');
 * explain(tables, tables.statements[0].statement_id).split('\n')[0] // 'sta_…, a row of statements.csv'
 */
export function explain(tables: Tables, id: string): string {
  const index = indexTables(tables);
  const table = index.tableOf(id);
  if (table === null)
    throw new UsageError(`No row has the id ${id}. Copy one from the first column of a table.`);
  const { evidence, facts } = readers[table](index, id);
  const places = evidence.slice(0, MOST_PLACES).map((place) => placeText(index, place));
  const rest = evidence.length - places.length;
  const more = rest > 0 ? `  … and in ${rest} more places\n\n` : '';
  return `${id}, a row of ${table}.csv\n\n${places.join('')}${more}${factsText(facts)}`;
}
