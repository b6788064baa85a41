import type { Day } from './calendar.js';
import { type DateReading, NO_PARTS } from './date-reading.js';
import { type DateValue, OPEN_VALUE } from './date-value.js';
import { countFrom, type ReferenceRange } from './reference-range.js';

/**
 * Makes the reading of an expression that the reference alone gives.
 * @param reference what to count from; null gives no date
 * @param count from one day to the value
 * @example relativeReading(null, dayValue).value.edtf // → ''
 */
export function relativeReading(
  reference: ReferenceRange | null,
  count: (day: Day) => DateValue,
): DateReading {
  const value = reference === null ? OPEN_VALUE : countFrom(reference, count);
  const implied = value.edtf === '' ? [] : (['year', 'month', 'day'] as const);
  return { value, parts: NO_PARTS, known: [], implied, problems: [] };
}
