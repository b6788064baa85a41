import type { NewsRecord } from './record-page.js';

const NUMERIC = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;

/**
 * Finds the columns that write the month before the day, as American software exports them: some value has a second
 * number that can be no month, and none has such a first number.
 * @param records rows of one file
 * @example
 * monthFirstColumns([{ date: '10/6/2025 20:38' }, { date: '10/21/2025 20:43' }]); // Set { 'date' }
 */
export function monthFirstColumns(records: readonly NewsRecord[]): ReadonlySet<string> {
  const monthFirst = new Set<string>();
  const dayFirst = new Set<string>();
  for (const record of records) {
    for (const [column, value] of Object.entries(record)) {
      const match = typeof value === 'string' ? NUMERIC.exec(value) : null;
      if (match === null) continue;
      if (Number(match[1]) > 12) dayFirst.add(column);
      else if (Number(match[3]) > 12) monthFirst.add(column);
    }
  }
  return new Set([...monthFirst].filter((column) => !dayFirst.has(column)));
}

/**
 * Writes a numeric date whose month stands first with the year first; leaves other text as it is.
 * @param text a value of a column that writes the month first
 * @example
 * yearFirst('10/6/2025 20:38'); // '2025-10-06 20:38'
 */
export function yearFirst(text: string): string {
  return text.replace(
    NUMERIC,
    (_all, month: string, _mark, day: string, year: string) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}
