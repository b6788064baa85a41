import type { DateCell } from './dates.js';

/** Days, months or years side by side on an axis. */
export type Unit = 'day' | 'month' | 'year';

/** The columns of a date axis: one after the other in time, then those that do not fit, then no date. */
export interface DateBands {
  readonly unit: Unit;
  /** Every unit from the first to the last date, also those without a row. */
  readonly regular: readonly string[];
  /** Dates coarser than the unit, and last `no date`, where rows need them. */
  readonly extra: readonly string[];
  /** Label of the band of a date. */
  readonly bandOf: (date: DateCell) => string;
}

/** Label of the band of rows without a date. */
export const NO_DATE = 'no date';

const LENGTH = { day: 10, month: 7, year: 4 } as const;
/** The most bands that a reader can still tell apart on one axis. */
const MOST = { day: 31, month: 36, year: 60 } as const;

/**
 * Chooses bands for the date axis of a chart: days, months or years, the finest that gives a readable axis.
 *
 * @param dates The dates to place.
 * @returns The bands and the function that places a date.
 * @example
 * const day = { edtf: '2023-08-31', from: '2023-08-31', to: '2023-08-31', precision: 'day', approximate: false };
 * const bands = bandDates([day]);
 * [bands.regular, bands.bandOf(day)] // [['2023-08-31'], '2023-08-31']
 */
export function bandDates(dates: readonly DateCell[]): DateBands {
  const known = dates.filter((date) => date.precision !== 'unknown');
  const unit = chooseUnit(known);
  const bandOf = (date: DateCell): string => bandInUnit(date, unit);
  const fitting = known.filter((date) => fits(date, unit)).map((date) => date.from.slice(0, LENGTH[unit]));
  const regular = fillBetween([...new Set(fitting)].sort(), unit);
  const present = new Set(regular);
  const labels = new Set(dates.map(bandOf));
  const coarse = [...labels].filter((label) => !present.has(label) && label !== NO_DATE).sort();
  return { unit, regular, extra: labels.has(NO_DATE) ? [...coarse, NO_DATE] : coarse, bandOf };
}

function bandInUnit(date: DateCell, unit: Unit): string {
  if (date.precision === 'unknown') return NO_DATE;
  if (fits(date, unit)) return date.from.slice(0, LENGTH[unit]);
  const plain = date.edtf.replace(/[~?%]/g, '');
  return date.precision === 'day' ? plain : `${plain}, no ${finer(date.precision)}`;
}

function finer(precision: DateCell['precision']): Unit {
  return precision === 'year' ? 'month' : 'day';
}

function fits(date: DateCell, unit: Unit): boolean {
  const enough = LENGTH[date.precision === 'unknown' ? 'year' : date.precision] >= LENGTH[unit];
  return enough && date.from.slice(0, LENGTH[unit]) === date.to.slice(0, LENGTH[unit]);
}

function chooseUnit(known: readonly DateCell[]): Unit {
  const days = known.filter((date) => date.precision === 'day');
  if (days.length > 0 && span(days, 'day') < MOST.day) return 'day';
  const months = known.filter((date) => date.precision !== 'year');
  return span(months, 'month') < MOST.month ? 'month' : 'year';
}

function span(dates: readonly DateCell[], unit: Unit): number {
  const places = dates.map((date) => ordinal(date.from, unit)).sort((a, b) => a - b);
  return (places.at(-1) ?? 0) - (places[0] ?? 0);
}

function ordinal(day: string, unit: Unit): number {
  const year = Number(day.slice(0, 4));
  if (unit === 'year') return year;
  if (unit === 'month') return year * 12 + Number(day.slice(5, 7) || 1) - 1;
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

function label(position: number, unit: Unit): string {
  if (unit === 'year') return String(position).padStart(4, '0');
  if (unit === 'day') return new Date(position * 86_400_000).toISOString().slice(0, 10);
  const month = String((position % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(position / 12)).padStart(4, '0')}-${month}`;
}

function fillBetween(sorted: readonly string[], unit: Unit): string[] {
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = ordinal(first, unit);
  const length = ordinal(last, unit) - start + 1;
  if (length > MOST[unit]) return [...sorted];
  return Array.from({ length }, (_, offset) => label(start + offset, unit));
}
