import { makeDay } from './calendar.js';
import type { DateReading } from './date-reading.js';
import { dayValue, intervalValue, OPEN_VALUE } from './date-value.js';
import type { ReferenceRange } from './reference-range.js';
import { resolveDay, type WrittenDay } from './resolve-day.js';

/** The first day of a range; what it does not give it shares with the last. */
export interface RangeStart {
  readonly weekday: number | null;
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
}

/**
 * Reads a range of days: the last day is read by itself, the first is the nearest before it.
 * @param start the first day
 * @param end the last day
 * @param reference what an open year is taken from
 * @example resolveRange({ weekday: null, day: 28, month: 12, year: null }, { weekday: null, day: 3, month: 1, year: 2023 }, null)
 *   .value.edtf // → '2022-12-28/2023-01-03'
 */
export function resolveRange(
  start: RangeStart,
  end: WrittenDay,
  reference: ReferenceRange | null,
): DateReading {
  const last = resolveDay(end, reference);
  if (last.value.precision !== 'day') return { ...last, value: OPEN_VALUE };
  const month = start.month ?? end.month;
  const endYear = Number(last.value.from.slice(0, 4));
  const year = start.year ?? (month > end.month ? endYear - 1 : endYear);
  const first = resolveDay({ weekday: start.weekday, day: start.day, month, year }, null);
  const problems = [...new Set([...first.problems, ...last.problems])];
  const reversed = first.value.from > last.value.from;
  if (first.value.edtf === '' || reversed) {
    return { ...last, value: OPEN_VALUE, problems: ['impossible-date'] };
  }
  return { ...last, value: intervalValue(first.value, last.value, 'day'), problems };
}

/**
 * Makes the value of one day of known year and month, open where there is none.
 * @param year four digits
 * @param month 1 to 12
 * @param day 1 to 31
 * @example exactDay(2023, 2, 30).edtf // → ''
 */
export function exactDay(year: number, month: number, day: number): ReturnType<typeof dayValue> {
  const date = makeDay(year, month, day);
  return date === null ? OPEN_VALUE : dayValue(date);
}
