import { Temporal } from 'temporal-polyfill';

/** A day of the proleptic Gregorian calendar. */
export type Day = Temporal.PlainDate;

/**
 * Makes a day, or null where the calendar has no such day.
 * @param year four digits
 * @param month 1 to 12
 * @param day 1 to 31
 * @example makeDay(2023, 2, 29) // → null
 */
export function makeDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return new Temporal.PlainDate(year, month, day);
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Counts the days of a month.
 * @param year four digits
 * @param month 1 to 12
 * @example daysInMonth(2024, 2) // → 29
 */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/**
 * Gives the first day of a month, months before 1 and after 12 counted into the years beside.
 * @param year four digits
 * @param month any whole number, 1 for January of `year`
 * @example firstOfMonth(2023, 0).toString() // → '2022-12-01'
 */
export function firstOfMonth(year: number, month: number): Day {
  return new Temporal.PlainDate(year, 1, 1).add({ months: month - 1 });
}

/**
 * Gives the Monday of the week a day lies in.
 * @param day any day
 * @example mondayOf(new Temporal.PlainDate(2023, 10, 29)).toString() // → '2023-10-23'
 */
export function mondayOf(day: Day): Day {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/**
 * Counts the days from one day to another.
 * @param from the earlier day
 * @param to the later day; an earlier one gives a negative count
 * @example daysBetween(new Temporal.PlainDate(2023, 10, 1), new Temporal.PlainDate(2023, 9, 30)) // → -1
 */
export function daysBetween(from: Day, to: Day): number {
  return from.until(to, { largestUnit: 'day' }).days;
}
