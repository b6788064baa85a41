import type { BodyDay } from './body-days.js';
import type { DayWindow } from './office-window.js';
import { validDay } from './url-date.js';

const FIRST_YEAR = 1995;
const LAST_YEAR = 2040;

/** What a page proves of its year. */
export interface YearProof {
  /** The days that the offices named on the page leave. */
  readonly window: DayWindow;
  /** A year that the text proves, or null. */
  readonly year: number | null;
  /** The latest year that the text keeps writing, or null. */
  readonly written: number | null;
}

/**
 * Settles the year of a day by its weekday and by what else the page proves.
 * @param day A day with an open year.
 * @param proof What the page proves.
 * @returns `YYYY-MM-DD`, or null where no year, or more than one, is left.
 * @example
 * ```ts
 * settleYear({ start: 0, end: 0, day: null, month: 10, dayOfMonth: 26, weekday: 4, before: '' }, { window: { from: '2023-09-13', to: '2024-01-10' }, year: null, written: null }); // '2023-10-26'
 * ```
 */
export function settleYear(day: BodyDay, { window, year, written }: YearProof): string | null {
  if (year !== null) return matching(day, [year])[0] ?? null;
  const left = yearsLeft(day, window, written);
  const inside = matching(day, left).filter((one) => isInside(one, window));
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

/** Closed offices leave some years; else only a weekday can confirm a year that the text writes. */
function yearsLeft(day: BodyDay, window: DayWindow, written: number | null): number[] {
  if (window.from !== '' && window.to !== '') {
    return years(Number(window.from.slice(0, 4)), Number(window.to.slice(0, 4)));
  }
  return written === null || day.weekday === null ? [] : [written];
}

function isInside(day: string, window: DayWindow): boolean {
  return (window.from === '' || day >= window.from) && (window.to === '' || day <= window.to);
}

function years(from: number, to: number): number[] {
  const first = Math.max(FIRST_YEAR, from);
  return Array.from(
    { length: Math.max(0, Math.min(LAST_YEAR, to) - first + 1) },
    (_, index) => first + index,
  );
}

function matching(day: BodyDay, among: readonly number[]): string[] {
  return among.flatMap((year) => {
    const one = validDay(year, day.month, day.dayOfMonth);
    return one !== null && (day.weekday === null || weekdayOf(one) === day.weekday) ? [one] : [];
  });
}

/** 1 for Monday to 7 for Sunday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
