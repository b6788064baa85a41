import type { DatePrecision } from '../date-expression.js';
import { addDays, type Day, firstOfMonth, makeDay } from './calendar.js';
import { type DateValue, oneOfValue } from './date-value.js';

/** The days a reference may be; one day where it is exact. */
export interface ReferenceRange {
  readonly first: Day;
  readonly last: Day;
  readonly precision: DatePrecision;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?$/;

/**
 * Reads a reference; null stays null, and so does what is no date.
 * @param reference `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, a trailing `~` allowed
 * @example readReference('2023-02')?.last // → { year: 2023, month: 2, day: 28 }
 */
export function readReference(reference: string | null): ReferenceRange | null {
  const match = reference === null ? null : SHAPE.exec(reference);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? 0 : Number(part)));
  return rangeOf(year ?? 0, month ?? 0, day ?? 0);
}

function rangeOf(year: number, month: number, day: number): ReferenceRange | null {
  if (day > 0) {
    const only = makeDay(year, month, day);
    return only === null ? null : { first: only, last: only, precision: 'day' };
  }
  const first = makeDay(year, month || 1, 1);
  if (first === null) return null;
  const last = addDays(firstOfMonth(year, month > 0 ? month + 1 : 13), -1);
  return { first, last, precision: month > 0 ? 'month' : 'year' };
}

/**
 * Counts from a reference that may be a whole month or year: the result is one of all that its days give.
 * @param reference the range to count from
 * @param count what to do with one day; it must not run backwards
 * @example countFrom(range, (day) => dayValue(addDays(day, -1)))
 * // for 2023-10 → { edtf: '[2023-09-30..2023-10-30]', from: '2023-09-30', to: '2023-10-30', precision: 'month' }
 */
export function countFrom(reference: ReferenceRange, count: (day: Day) => DateValue): DateValue {
  const first = count(reference.first);
  if (reference.precision === 'day') return first;
  return oneOfValue(first, count(reference.last), reference.precision);
}
