import { DataFrame } from 'danfojs-node';

/**
 * Counts how often each value stands in a column, as danfojs does, but also where there are no rows.
 *
 * @param frame The table.
 * @param column Name of the column.
 * @returns A DataFrame of values and their counts, the most frequent first, equal ones by value.
 * @throws {Error} Where the table has no such column.
 * @example
 * countValues(readTables('../output').articles, 'language').values // [['id', 5]]
 */
export function countValues(frame: DataFrame, column: string): DataFrame {
  const at = frame.columns.indexOf(column);
  if (at < 0) throw new Error(`There is no column ${column}; there are ${frame.columns.join(', ')}.`);
  const counts = new Map<string, number>();
  for (const row of frame.values as unknown[][]) {
    const value = String(row[at] ?? 'not known');
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new DataFrame(ranked, { columns: [column, 'rows'] });
}
