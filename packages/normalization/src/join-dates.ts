import type { DateReading } from '@warta/extraction';
import type { EventRow } from '@warta/tables';
import { distinct } from './count-values.js';

/** The date columns of an event. */
export type EventDate = Pick<EventRow, 'date' | 'date_from' | 'date_to' | 'date_precision'>;

const FINENESS = ['day', 'month', 'year', 'unknown'] as const;
const UNDATED: EventDate = { date: null, date_from: null, date_to: null, date_precision: 'unknown' };

/**
 * Joins the dates that reports give one event: the days that all of them allow.
 *
 * @param readings - Dates as read, compatible with each other; none where no report is dated.
 * @returns The date in EDTF, as one of the reports has it where one is as fine, with bounds and precision.
 * @example
 * joinDates([september, thirteenthOfSeptember]).date // '2023-09-13'
 */
export function joinDates(readings: readonly DateReading[]): EventDate {
  const dated = readings.filter(({ from, to }) => from !== '' || to !== '');
  if (dated.length === 0) return undated(readings);
  const from = distinct(dated.flatMap((reading) => reading.from || [])).at(-1) ?? null;
  const to = distinct(dated.flatMap((reading) => reading.to || []))[0] ?? null;
  const same = dated.filter((reading) => (reading.from || null) === from && (reading.to || null) === to);
  const [date] = distinct(same.map(({ edtf }) => edtf));
  return {
    date: date ?? interval(from, to),
    date_from: from,
    date_to: to,
    date_precision:
      FINENESS.find((fine) => same.some(({ precision }) => precision === fine)) ?? precisionOf(from, to),
  };
}

function undated(readings: readonly DateReading[]): EventDate {
  const [date] = distinct(readings.map(({ edtf }) => edtf));
  return { ...UNDATED, date: date ?? null };
}

/**
 * Writes bounds as EDTF.
 *
 * @param from - First day, `YYYY-MM-DD`, or null where open.
 * @param to - Last day, or null.
 * @returns A day, or an interval.
 * @example
 * interval('2023-09-01', null) // '2023-09-01/..'
 */
export function interval(from: string | null, to: string | null): string {
  return from !== null && from === to ? from : `${from ?? '..'}/${to ?? '..'}`;
}

function precisionOf(from: string | null, to: string | null): EventDate['date_precision'] {
  if (from === null || to === null) return 'unknown';
  if (from === to) return 'day';
  if (from.slice(0, 7) === to.slice(0, 7)) return 'month';
  return from.slice(0, 4) === to.slice(0, 4) ? 'year' : 'unknown';
}
