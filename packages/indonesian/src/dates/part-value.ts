import { addDays, makeDay } from './calendar.js';
import {
  approximate,
  type DateValue,
  dayValue,
  intervalValue,
  monthValue,
  OPEN_VALUE,
  yearValue,
} from './date-value.js';

/** Which part of a month, year, decade or week. */
export type DatePart = 'first' | 'middle' | 'last';

/** Thirds of a month by days, of a year by months, of a decade by years, of a week by days from Monday; ends included. */
const DAYS = { first: [1, 10], middle: [11, 20], last: [21, 31] } as const;
const MONTHS = { first: [1, 4], middle: [5, 8], last: [9, 12] } as const;
const YEARS = { first: [0, 3], middle: [4, 6], last: [7, 9] } as const;
const WEEKDAYS = { first: [0, 1], middle: [2, 3], last: [5, 6] } as const;

/**
 * Takes the beginning, middle or end of a month, year, decade or week; only about right, but for the weekend.
 * @param whole a value of one of these
 * @param part which third
 * @example partValue(monthValue(2023, 10), 'first').edtf // → '2023-10-01~/2023-10-10~'
 */
export function partValue(whole: DateValue, part: DatePart): DateValue {
  const shape = whole.edtf.replace(/~/g, '').length;
  const year = Number(whole.from.slice(0, 4));
  const month = Number(whole.from.slice(5, 7));
  if (/^\d{3}X$/.test(whole.edtf)) {
    const [first, last] = YEARS[part];
    return approximate(intervalValue(yearValue(year + first), yearValue(year + last), 'year'));
  }
  if (shape === 4) {
    const [first, last] = MONTHS[part];
    return approximate(intervalValue(monthValue(year, first), monthValue(year, last), 'year'));
  }
  if (shape === 7) return partOfMonth(whole, year, month, part);
  return /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(whole.edtf) ? partOfWeek(whole, part) : OPEN_VALUE;
}

function partOfMonth(whole: DateValue, year: number, month: number, part: DatePart): DateValue {
  const [first, last] = DAYS[part];
  const from = makeDay(year, month, first);
  const to = makeDay(year, month, Math.min(last, Number(whole.to.slice(8))));
  if (from === null || to === null) return OPEN_VALUE;
  return approximate(intervalValue(dayValue(from), dayValue(to), 'month'));
}

function partOfWeek(whole: DateValue, part: DatePart): DateValue {
  const [year = 0, month = 0, day = 0] = whole.from.split('-').map(Number);
  const monday = makeDay(year, month, day);
  if (monday === null) return OPEN_VALUE;
  const [first, last] = WEEKDAYS[part];
  const value = intervalValue(dayValue(addDays(monday, first)), dayValue(addDays(monday, last)), 'month');
  return part === 'last' ? value : approximate(value);
}
