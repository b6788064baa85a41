import type { Table } from './column.js';

/**
 * Keeps the literal types of a table definition, so that row types can be derived from it.
 *
 * @param table - The definition.
 * @returns The same object.
 * @example
 * defineTable({ name: 'texts', title: 'Texts', description: '…', key: 'article_id', columns: [] }).name // 'texts'
 */
export function defineTable<const T extends Table>(table: T): T {
  return table;
}
