import type { Table } from './column.js';
import { compareKeys } from './compare-keys.js';

/**
 * Sorts rows by the primary key of their table.
 *
 * @param table - The table.
 * @param rows - Its rows; left as they are.
 * @returns A sorted copy.
 * @example
 * sortRows(texts, [{ article_id: 'b' }, { article_id: 'a' }]) // [{ article_id: 'a' }, { article_id: 'b' }]
 */
export function sortRows<R extends object>(table: Table, rows: readonly R[]): R[] {
  const keyed = rows.map((row) => ({ row, key: (row as Record<string, string>)[table.key] ?? '' }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ row }) => row);
}
