import { makeDay, weekdayOf } from './calendar.js';

/** A day without its year, as in `Kamis (26/10)`. */
export interface YearlessDay {
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
}

/**
 * Gives the years in which a day falls on a weekday: what a page without a date leaves open.
 * @param written the day; `parts` of a {@link findDates} expression hold its numbers
 * @param first the earliest year to try
 * @param last the latest year to try
 * @example plausibleYears({ day: 26, month: 10, weekday: 4 }, 2018, 2026) // → [2023]
 */
export function plausibleYears({ day, month, weekday }: YearlessDay, first: number, last: number): number[] {
  const years: number[] = [];
  for (let year = first; year <= last; year++) {
    const date = makeDay(year, month, day);
    if (date !== null && weekdayOf(date) === weekday) years.push(year);
  }
  return years;
}
