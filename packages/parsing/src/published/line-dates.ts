import { type DateExpression, findDates } from '@warta/indonesian';
import { remember } from '../remember.js';

const read = remember((line: string): readonly DateExpression[] => findDates(line, { reference: null }));

/**
 * Finds the dates of a date line, without a reference; the same line is read once, for its day and for its problems.
 * @param line A short text.
 * @example
 * ```ts
 * zoneDates('1 September 2023, 07:22 WIB')[0]?.edtf; // '2023-09-01'
 * ```
 */
export function zoneDates(line: string): readonly DateExpression[] {
  return /\d/.test(line) ? read(line) : [];
}
