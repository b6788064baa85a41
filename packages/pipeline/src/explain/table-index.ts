import { type Tables, tables } from '@warta/tables';

/** One row of any table. */
export type AnyRow = { readonly [Name in keyof Tables]: Tables[Name][number] }[keyof Tables];

/** The tables with their rows by id. */
export interface TableIndex {
  readonly tables: Tables;
  /** The row of a table that has this id, or null. */
  readonly get: <Name extends keyof Tables>(table: Name, id: string | null) => Tables[Name][number] | null;
  /** The table that holds this id, or null. */
  readonly tableOf: (id: string) => keyof Tables | null;
}

const byKey = (rows: readonly object[], key: string): Map<unknown, object> =>
  new Map(rows.map((row) => [(row as Record<string, unknown>)[key], row]));

/**
 * Indexes the rows of all tables by their primary keys.
 * @param all The rows of all tables.
 * @example
 * indexTables(readTables('output')).tableOf('country/PRK') // 'actors'
 */
export function indexTables(all: Tables): TableIndex {
  const maps = new Map(
    tables.map((table) => [table.name as keyof Tables, byKey(all[table.name], table.key)]),
  );
  return {
    tables: all,
    get: <Name extends keyof Tables>(table: Name, id: string | null) =>
      (maps.get(table)?.get(id) ?? null) as Tables[Name][number] | null,
    tableOf: (id) => tables.find((table) => maps.get(table.name)?.has(id))?.name ?? null,
  };
}
