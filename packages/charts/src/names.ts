import { type Cells, type Rows, readRows, readText } from './rows.js';

/** What stands for a thing without a name in the tables. */
export const NOT_KNOWN = 'not known';

/** Gives the name of an id; `not known` for the empty id, the id itself where the table lacks it. */
export type NameOf = (id: string) => string;

/**
 * Makes the function that names the rows of a table by their id.
 *
 * @param table Name of the table: `sources` or `actors`.
 * @param rows Its rows.
 * @param key Name of its id column.
 * @returns The function from id to name; names borne by several rows get their kind in
 * brackets, unless it is a country; unnamed sources that are described alike share a name that says how many they are.
 * @throws {MissingColumnError} Where the rows lack the id or the name.
 * @example
 * namesOf('actors', [{ actor_id: 'act_1', name: 'Rusia' }], 'actor_id')('act_1') // 'Rusia'
 */
export function namesOf(table: string, rows: Rows | undefined, key: string): NameOf {
  const cells = readRows(table, rows, [key, 'name']);
  const bearers = new Map<string, number>();
  for (const row of cells) bearers.set(readText(row, 'name'), (bearers.get(readText(row, 'name')) ?? 0) + 1);
  const names = new Map(cells.map((row) => [readText(row, key), distinctName(row, key, bearers)]));
  return (id) => names.get(id) ?? (id || NOT_KNOWN);
}

/** Kinds of sources whose name is a description, which others of other pages may share. */
const UNNAMED: ReadonlySet<string> = new Set(['anonymous', 'document']);

function distinctName(row: Cells, key: string, bearers: ReadonlyMap<string, number>): string {
  const name = readText(row, 'name');
  if (name === '') return readText(row, key);
  if ((bearers.get(name) ?? 0) < 2 || readText(row, 'kind') === 'country') return name;
  if (UNNAMED.has(readText(row, 'kind'))) return `${name}: ${bearers.get(name) ?? 0} different`;
  const kind = [readText(row, 'kind'), readText(row, 'country')].filter((part) => part !== '').join(', ');
  return kind === '' ? name : `${name} (${kind})`;
}
