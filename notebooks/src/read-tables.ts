import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable, type TableName, tables } from '@warta/tables';
import { DataFrame } from 'danfojs-node';

/** The tables of a build by name, each held by a danfojs DataFrame. */
export type Frames = Readonly<Record<TableName, DataFrame>>;

/**
 * Reads the tables that a build wrote.
 *
 * @param folder Folder of the CSV files, from the folder of the notebook.
 * @returns A DataFrame for each table; cells are as the contract types them, unknown ones null, lists arrays.
 * @throws {Error} Where a file is missing; `TableError` where one breaks the contract.
 * @example
 * readTables('../output').articles.shape[0] // 5
 */
export function readTables(folder: string): Frames {
  const frames = tables.map((table) => [table.name, readFrame(folder, table)] as const);
  return Object.fromEntries(frames) as Frames;
}

function readFrame(folder: string, table: (typeof tables)[number]): DataFrame {
  const file = join(folder, `${table.name}.csv`);
  if (!existsSync(file)) throw new Error(`${file} is not there; run npx nx run pipeline:build first.`);
  const rows = parseTable(table, readFileSync(file, 'utf8'));
  const columns = table.columns.map((column) => column.name);
  const values = rows.map((row) =>
    columns.map((column) => (row as Readonly<Record<string, unknown>>)[column]),
  );
  return new DataFrame(values as never, { columns });
}
