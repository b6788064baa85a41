import type { Column, Table } from './column.js';
import type { RowProblem } from './row-problem.js';
import type { TableName } from './table-name.js';
import { type Tables, tableByName, tables } from './tables.js';

type Keys = ReadonlyMap<TableName, ReadonlySet<unknown>>;

/**
 * Checks that every id of another row, single or in a list, names a row that is there.
 *
 * @param all - The rows of all tables.
 * @returns Every broken reference; none where all is well.
 * @example
 * const none = Object.fromEntries(tables.map(({ name }) => [name, []]));
 * checkReferences({ ...none, texts: [{ article_id: 'art_1', text: 'Halo' }] })[0]?.problem
 * // 'is no article_id of articles'
 */
export function checkReferences(all: Tables): RowProblem[] {
  const keys: Keys = new Map(tables.map((table) => [table.name, keysOf(table, all[table.name])]));
  return tables.flatMap((table) => {
    const columns = (table.columns as readonly Column[]).filter((column) => column.references !== undefined);
    return all[table.name].flatMap((row, index) =>
      columns.flatMap((column) => brokenReferences(table, column, row, index + 1, keys)),
    );
  });
}

function keysOf(table: Table, rows: readonly object[]): ReadonlySet<unknown> {
  return new Set(rows.map((row) => (row as Record<string, unknown>)[table.key]));
}

function brokenReferences(
  table: Table,
  column: Column,
  row: object,
  number: number,
  keys: Keys,
): RowProblem[] {
  const target = column.references;
  const cell = (row as Record<string, unknown>)[column.name];
  if (target === undefined || cell === null) return [];
  const broken = (Array.isArray(cell) ? cell : [cell]).filter((id) => !keys.get(target)?.has(id));
  return broken.map((value) => ({
    table: table.name,
    row: number,
    column: column.name,
    value,
    problem: `is no ${tableByName(target).key} of ${target}`,
    remedy: `Add the row to ${target}, or remove the id.`,
  }));
}
