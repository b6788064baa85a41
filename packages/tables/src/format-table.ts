import Papa from 'papaparse';
import { type CellValue, formatCell } from './cell.js';
import { checkRows } from './check-rows.js';
import type { Table } from './column.js';
import type { Row } from './row.js';
import { TableError } from './row-problem.js';

/**
 * Writes a table as CSV (RFC 4180 with `\n`): a header row, then the rows in the order given.
 *
 * @param table - The table.
 * @param rows - Its rows.
 * @returns The file, ending with a line end.
 * @throws TableError where a row breaks the contract.
 * @example
 * formatTable(texts, [{ article_id: 'art_1', text: 'Halo, dunia' }])
 * // 'article_id,text\nart_1,"Halo, dunia"\n'
 */
export function formatTable<T extends Table>(table: T, rows: readonly Row<T>[]): string {
  const problems = checkRows(table, rows);
  if (problems.length > 0) throw new TableError(problems);
  const names = table.columns.map((column) => column.name);
  const cells = rows.map((row) => {
    const record = row as Record<string, CellValue>;
    return names.map((name) => formatCell(record[name] ?? null));
  });
  return `${Papa.unparse([names, ...cells], { newline: '\n' })}\n`;
}
