import { type Cells, readText } from './rows.js';

/** How exactly a day is known; the enum of the `…_precision` columns. */
export type Precision = 'day' | 'month' | 'year' | 'unknown';

/** A date of a table: EDTF, its first and last possible day, its precision. */
export interface DateCell {
  readonly edtf: string;
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
  /** True where EDTF marks it approximate (`~`), uncertain (`?`) or both (`%`). */
  readonly approximate: boolean;
}

const KNOWN: ReadonlySet<string> = new Set(['day', 'month', 'year']);

/**
 * Reads the four date columns that share a prefix (`published`, `published_from`, …).
 *
 * @param row The row.
 * @param column Name of the column with the EDTF value.
 * @returns The date; precision `unknown` where value or bounds are missing.
 * @example
 * readDate({ date: '2023-06', date_from: '2023-06-01', date_to: '2023-06-30', date_precision: 'month' }, 'date')
 * // { edtf: '2023-06', from: '2023-06-01', to: '2023-06-30', precision: 'month', approximate: false }
 */
export function readDate(row: Cells, column: string): DateCell {
  const edtf = readText(row, column);
  const from = readText(row, `${column}_from`);
  const to = readText(row, `${column}_to`) || from;
  const given = readText(row, `${column}_precision`);
  const precision = edtf !== '' && from !== '' && KNOWN.has(given) ? (given as Precision) : 'unknown';
  return { edtf, from, to, precision, approximate: /[~?%]/.test(edtf) };
}

/**
 * Says a date as a reader should take it.
 *
 * @param date The date.
 * @returns EDTF with its precision in words, or `not known`.
 * @example
 * sayDate({ edtf: '2023-06', from: '2023-06-01', to: '2023-06-30', precision: 'month', approximate: false })
 * // '2023-06 (to the month)'
 */
export function sayDate(date: DateCell): string {
  if (date.precision === 'unknown') return date.edtf === '' ? 'not known' : `${date.edtf} (not resolved)`;
  const about = date.approximate ? ', approximate' : '';
  return `${date.edtf} (to the ${date.precision}${about})`;
}

/**
 * Finds the first day that a date in EDTF allows.
 *
 * @param edtf A day, month, year or interval, exact or approximate.
 * @returns `YYYY-MM-DD`, or the empty string where none is known.
 * @example
 * firstDay('2023-10~') // '2023-10-01'
 */
export function firstDay(edtf: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?(?:\/|$)/.exec(edtf) ?? [];
  return year === undefined ? '' : `${year}-${month ?? '01'}-${day ?? '01'}`;
}
