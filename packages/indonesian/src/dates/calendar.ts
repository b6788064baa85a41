/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Counts the days of a month.
 * @param year four digits
 * @param month 1 to 12; 0 days in any other
 * @example daysInMonth(2024, 2) // → 29
 */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/**
 * Makes a day, or null where the calendar has no such day.
 * @param year four digits
 * @param month 1 to 12
 * @param day 1 to 31
 * @example makeDay(2023, 2, 29) // → null
 */
export function makeDay(year: number, month: number, day: number): Day | null {
  return day < 1 || day > daysInMonth(year, month) ? null : { year, month, day };
}

/**
 * Counts the days since 1 January 1970: Howard Hinnant's `days_from_civil`, chrono-Compatible Low-Level Date Algorithms.
 * @param day any day
 * @example dayNumber({ year: 1970, month: 1, day: 2 }) // → 1
 */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/**
 * Gives the day so many days after 1 January 1970: Howard Hinnant's `civil_from_days`.
 * @param number days, negative before 1970
 * @example numberedDay(0) // → { year: 1970, month: 1, day: 1 }
 */
export function numberedDay(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/**
 * Gives the day some days later.
 * @param day any day
 * @param days how many, negative for earlier
 * @example addDays({ year: 2024, month: 2, day: 28 }, 2) // → { year: 2024, month: 3, day: 1 }
 */
export function addDays(day: Day, days: number): Day {
  return numberedDay(dayNumber(day) + days);
}

/**
 * Gives the ISO number of a day's weekday: 1 for Monday to 7 for Sunday.
 * @param day any day
 * @example weekdayOf({ year: 2023, month: 10, day: 26 }) // → 4
 */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/**
 * Gives the first day of a month, months before 1 and after 12 counted into the years beside.
 * @param year four digits
 * @param month any whole number, 1 for January of `year`
 * @example firstOfMonth(2023, 0) // → { year: 2022, month: 12, day: 1 }
 */
export function firstOfMonth(year: number, month: number): Day {
  const months = year * 12 + month - 1;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 };
}

/**
 * Gives the Monday of the week a day lies in.
 * @param day any day
 * @example mondayOf({ year: 2023, month: 10, day: 29 }) // → { year: 2023, month: 10, day: 23 }
 */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/**
 * Counts the days from one day to another.
 * @param from the earlier day
 * @param to the later day; an earlier one gives a negative count
 * @example daysBetween({ year: 2023, month: 10, day: 1 }, { year: 2023, month: 9, day: 30 }) // → -1
 */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}
