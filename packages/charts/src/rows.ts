/** A table held by danfojs, by its shape only: `new DataFrame(rows)` fits. */
export interface FrameLike {
  readonly columns: readonly string[];
  readonly values: unknown;
}

/** A table as a chart takes it: row objects keyed by column, or a danfojs DataFrame. */
export type Rows = readonly object[] | FrameLike;

/** One row by column name; cells as they came. */
export type Cells = Readonly<Record<string, unknown>>;

/** A table was given to a chart without a column that the chart counts. */
export class MissingColumnError extends Error {
  override readonly name = 'MissingColumnError';
}

/**
 * Gives the rows of a table one by one, whatever holds them.
 *
 * @param table Name of the table, for the message of the error.
 * @param rows Row objects or a DataFrame; undefined is a table without rows.
 * @param columns The columns that must be there.
 * @returns The row objects, in their order.
 * @throws {MissingColumnError} Where the table has rows but lacks a column.
 * @example
 * readRows('articles', { columns: ['article_id'], values: [['a']] }, ['article_id'])
 * // [{ article_id: 'a' }]
 */
export function readRows(table: string, rows: Rows | undefined, columns: readonly string[]): Cells[] {
  if (rows === undefined) return [];
  const cells = 'columns' in rows ? fromFrame(rows) : rows.map((row) => row as Cells);
  const first = cells[0];
  const missing = first === undefined ? [] : columns.filter((column) => !(column in first));
  if (missing.length === 0) return cells;
  throw new MissingColumnError(
    `The rows given as ${table} have no column ${missing.join(', ')}; give the table ${table} as the build wrote it.`,
  );
}

function fromFrame(frame: FrameLike): Cells[] {
  const values = Array.isArray(frame.values) ? frame.values : [];
  return values.map((row: unknown) => fromValues(frame.columns, Array.isArray(row) ? row : [row]));
}

function fromValues(columns: readonly string[], values: readonly unknown[]): Cells {
  return Object.fromEntries(columns.map((column, index) => [column, values[index]]));
}

/**
 * Reads a cell as text; unknown (null, undefined, NaN, empty) is the empty string.
 *
 * @param row The row.
 * @param column Name of the column.
 * @returns The text of the cell.
 * @example
 * readText({ date: 2023 }, 'date') // '2023'
 */
export function readText(row: Cells, column: string): string {
  const value = row[column];
  if (value === null || value === undefined || Number.isNaN(value)) return '';
  return String(value);
}

/**
 * Reads a cell as a whole number or zero.
 *
 * @param row The row.
 * @param column Name of the column.
 * @returns The number; 0 where the cell is unknown or no number.
 * @example
 * readCount({ reports: '3' }, 'reports') // 3
 */
export function readCount(row: Cells, column: string): number {
  const value = Number(row[column] ?? 0);
  return Number.isFinite(value) ? value : 0;
}

/**
 * Reads a cell that holds a list, as an array or as text joined by `;`.
 *
 * @param row The row.
 * @param column Name of the column.
 * @returns The items without empty ones.
 * @example
 * readList({ actors: 'act_a;act_b' }, 'actors') // ['act_a', 'act_b']
 */
export function readList(row: Cells, column: string): string[] {
  const value = row[column];
  const items = Array.isArray(value) ? value.map(String) : readText(row, column).split(';');
  return items.filter((item) => item !== '');
}
