import type { DatePrecision } from '../date-expression.js';
import { type Day, daysInMonth } from './calendar.js';

/** What a date expression means: the EDTF string, its bounds and its precision. */
export interface DateValue {
  readonly edtf: string;
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
}

/** The value of an expression that gives no date. */
export const OPEN_VALUE: DateValue = { edtf: '', from: '', to: '', precision: 'unknown' };

/**
 * One day.
 * @param day the day
 * @example dayValue({ year: 2023, month: 10, day: 26 }).edtf // → '2023-10-26'
 */
export function dayValue(day: Day): DateValue {
  if (!isWritable(day.year)) return OPEN_VALUE;
  const text = `${padYear(day.year)}-${padTwo(day.month)}-${padTwo(day.day)}`;
  return { edtf: text, from: text, to: text, precision: 'day' };
}

/**
 * One month.
 * @param year four digits
 * @param month 1 to 12
 * @example monthValue(2023, 2).to // → '2023-02-28'
 */
export function monthValue(year: number, month: number): DateValue {
  if (!isWritable(year)) return OPEN_VALUE;
  const text = `${padYear(year)}-${padTwo(month)}`;
  return { edtf: text, from: `${text}-01`, to: `${text}-${daysInMonth(year, month)}`, precision: 'month' };
}

/**
 * One year.
 * @param year four digits
 * @example yearValue(2023).from // → '2023-01-01'
 */
export function yearValue(year: number): DateValue {
  if (!isWritable(year)) return OPEN_VALUE;
  const text = padYear(year);
  return { edtf: text, from: `${text}-01-01`, to: `${text}-12-31`, precision: 'year' };
}

/**
 * Ten years, written with an unspecified digit.
 * @param year the first of them
 * @example decadeValue(1990).edtf // → '199X'
 */
export function decadeValue(year: number): DateValue {
  const text = padYear(year).slice(0, 3);
  return { edtf: `${text}X`, from: `${text}0-01-01`, to: `${text}9-12-31`, precision: 'year' };
}

/**
 * A hundred years, written with two unspecified digits.
 * @param century its number: 19 for 1800 to 1899
 * @example centuryValue(19).edtf // → '18XX'
 */
export function centuryValue(century: number): DateValue {
  const text = padTwo(century - 1);
  return { edtf: `${text}XX`, from: `${text}00-01-01`, to: `${text}99-12-31`, precision: 'year' };
}

/**
 * Everything from one value to another: an EDTF interval.
 * @param first the earlier value
 * @param last the later value
 * @param precision how fine the ends are
 * @example intervalValue(yearValue(2014), yearValue(2019), 'year').edtf // → '2014/2019'
 */
export function intervalValue(first: DateValue, last: DateValue, precision: DatePrecision): DateValue {
  if (first.edtf === '' || last.edtf === '') return OPEN_VALUE;
  if (first.edtf === last.edtf) return first;
  return { edtf: `${first.edtf}/${last.edtf}`, from: first.from, to: last.to, precision };
}

/**
 * Several values, all of them meant: an EDTF set.
 * @param values in the order of the text
 * @example setValue([yearValue(2014), yearValue(2019)]).edtf // → '{2014,2019}'
 */
export function setValue(values: readonly DateValue[]): DateValue {
  const [first, ...rest] = values;
  if (first === undefined) return OPEN_VALUE;
  if (rest.length === 0) return first;
  const from = values.map((value) => value.from).sort()[0] ?? '';
  const to = values.map((value) => value.to).sort()[values.length - 1] ?? '';
  return { edtf: `{${values.map((value) => value.edtf).join(',')}}`, from, to, precision: first.precision };
}

/**
 * Turns a set of all members into one of which only one is meant: `{a,b}` into `[a,b]`.
 * @param all a value made by `setValue` from two or more
 * @example chooseOne(setValue([yearValue(2014), yearValue(2019)])).edtf // → '[2014,2019]'
 */
export function chooseOne(all: DateValue): DateValue {
  return { ...all, edtf: `[${all.edtf.slice(1, -1)}]` };
}

/**
 * One value between two, unknown which: an EDTF one-of set, or the value itself where both agree.
 * @param first the earliest
 * @param last the latest
 * @param precision how much is known
 * @example oneOfValue(yearValue(2014), yearValue(2016), 'unknown').edtf // → '[2014..2016]'
 */
export function oneOfValue(first: DateValue, last: DateValue, precision: DatePrecision): DateValue {
  if (first.edtf === last.edtf) return first;
  if (first.edtf === '' || last.edtf === '') return OPEN_VALUE;
  const simple = /^[\dX-]+$/;
  const [low, high] =
    simple.test(first.edtf) && simple.test(last.edtf) ? [first.edtf, last.edtf] : [first.from, last.to];
  return { edtf: `[${low}..${high}]`, from: first.from, to: last.to, precision };
}

/**
 * The same value, only about right: `~` in EDTF.
 * @param value a day, month or year, or an interval of them
 * @example approximate(yearValue(2018)).edtf // → '2018~'
 */
export function approximate(value: DateValue): DateValue {
  const edtf = value.edtf
    .split('/')
    .map((part) => `${part}~`)
    .join('/');
  return value.edtf === '' ? value : { ...value, edtf };
}

// EDTF writes other years differently; no news needs them.
function isWritable(year: number): boolean {
  return year >= 0 && year <= 9999;
}

function padTwo(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function padYear(year: number): string {
  return String(year).padStart(4, '0');
}
