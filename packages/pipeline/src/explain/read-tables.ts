import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable, type Table, TableError, type Tables, tables } from '@warta/tables';
import { systemReason } from '../system-reason.js';
import { UsageError } from '../usage-error.js';

function readTable(folder: string, table: Table): readonly object[] {
  const path = join(folder, `${table.name}.csv`);
  try {
    return parseTable(table, readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof TableError) throw new UsageError(`${path} breaks the contract: ${error.message}`);
    const remedy = 'Give --from a folder that `warta build` wrote.';
    throw new UsageError(`Cannot read ${path}: ${systemReason(error)}. ${remedy}`);
  }
}

/**
 * Reads the tables of a folder that `warta build` wrote.
 * @param folder Its path.
 * @returns The rows of every table.
 * @throws {UsageError} Where a table is missing, cannot be read or breaks the contract.
 * @example
 * readTables('output').articles.length // 5
 */
export function readTables(folder: string): Tables {
  // parseTable has proved every row against the definition that its type is made of.
  return Object.fromEntries(
    tables.map((table) => [table.name, readTable(folder, table)]),
  ) as unknown as Tables;
}
