import Papa from 'papaparse';
import { type CellValue, parseCell } from './cell.js';
import { checkRows } from './check-rows.js';
import type { Table } from './column.js';
import type { Row } from './row.js';
import { type RowProblem, TableError } from './row-problem.js';

/**
 * Reads a table that `formatTable` wrote, or that another tool saved from it: columns may be in another order,
 * lines may end with `\r\n`, and a byte order mark is passed over.
 *
 * @param table - The table.
 * @param csv - The decoded file.
 * @returns The rows in file order; `null` where an optional cell is empty.
 * @throws TableError where the header or a row breaks the contract.
 * @example
 * parseTable(texts, 'article_id,text\nart_1,"Halo, dunia"\n')
 * // [{ article_id: 'art_1', text: 'Halo, dunia' }]
 */
export function parseTable<T extends Table>(table: T, csv: string): Row<T>[] {
  const lines = readLines(table, csv.startsWith('\uFEFF') ? csv.slice(1) : csv);
  const header = lines[0] ?? [];
  failOn(headerProblems(table, header));
  const places = table.columns.map((column) => ({ column, at: header.indexOf(column.name) }));
  const rows = lines.slice(1).map((cells) => {
    const record: Record<string, CellValue> = {};
    for (const { column, at } of places) record[column.name] = parseCell(column, cells[at] ?? '');
    return record;
  });
  failOn(widthProblems(table, lines, header.length));
  failOn(checkRows(table, rows));
  return rows as Row<T>[];
}

function readLines(table: Table, csv: string): string[][] {
  // The header holds no line end, so its own end tells how lines end.
  const newline = csv.charAt(csv.indexOf('\n') - 1) === '\r' ? '\r\n' : '\n';
  const result = Papa.parse<string[]>(csv, { delimiter: ',', newline, skipEmptyLines: true });
  failOn(
    result.errors.map((error) => ({
      table: table.name,
      row: error.row ?? 0,
      column: '',
      value: error.code,
      problem: `breaks the CSV (${error.message})`,
      remedy: 'Quote the cell as RFC 4180 says.',
    })),
  );
  return result.data;
}

function headerProblems(table: Table, header: readonly string[]): RowProblem[] {
  const names = table.columns.map((column) => column.name);
  const place = { table: table.name, row: 0 };
  const missing = names
    .filter((name) => !header.includes(name))
    .map((name) => ({
      ...place,
      column: name,
      value: name,
      problem: 'is missing',
      remedy: 'Add the column.',
    }));
  const extra = header
    .filter((name, at) => !names.includes(name) || header.indexOf(name) !== at)
    .map((name) => ({
      ...place,
      column: name,
      value: name,
      problem: 'is one too many',
      remedy: 'Remove it.',
    }));
  return [...missing, ...extra];
}

function widthProblems(table: Table, lines: readonly string[][], width: number): RowProblem[] {
  return lines.flatMap((cells, row) => {
    if (cells.length === width) return [];
    const problem = `cells stand in the row, not ${width}`;
    return [{ table: table.name, row, column: '', value: cells.length, problem, remedy: 'Quote commas.' }];
  });
}

function failOn(problems: readonly RowProblem[]): void {
  if (problems.length > 0) throw new TableError(problems);
}
