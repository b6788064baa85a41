import type { DateField } from '../date-expression.js';
import { type Day, daysBetween, daysInMonth, makeDay, weekdayOf } from './calendar.js';
import type { DateReading } from './date-reading.js';
import { dayValue, OPEN_VALUE } from './date-value.js';
import { countFrom, type ReferenceRange } from './reference-range.js';
import type { Tense, YearWords } from './year-words.js';

/** A day as an expression gives it; fields it does not give are null. */
export interface WrittenDay extends Partial<YearWords> {
  readonly weekday: number | null;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** News names a day without its year up to ten months after it and five months before it. */
const DAYS_BEFORE = 300;
const DAYS_AFTER = 160;
/** What was planned can be over for some weeks when the plan is told. */
const DAYS_SINCE_PLAN = 45;
/** Within so many days of the reference, a weekday that disagrees is the publisher's error and not another year. */
const NEAR = 60;
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;

/**
 * Reads a day with or without its year; a weekday settles an open year or contradicts it.
 * @param written the fields of the expression
 * @param reference what an open year is taken from
 * @example resolveDay({ weekday: 4, day: 26, month: 10, year: null }, readReference('2023-10-27')).value.edtf // → '2023-10-26'
 */
export function resolveDay(written: WrittenDay, reference: ReferenceRange | null): DateReading {
  const { weekday, day, month, year } = written;
  const known = knownFields(year !== null, weekday !== null);
  const { value, problems, implied = [] } = readOutcome(written, reference);
  return { value, parts: { year, month, day, weekday }, known, implied, problems };
}

function knownFields(year: boolean, weekday: boolean): DateField[] {
  if (year) return weekday ? ['year', 'weekday', 'month', 'day'] : ['year', 'month', 'day'];
  return weekday ? ['weekday', 'month', 'day'] : ['month', 'day'];
}

type Outcome = Pick<DateReading, 'value' | 'problems'> & Partial<Pick<DateReading, 'implied'>>;

function readOutcome(written: WrittenDay, reference: ReferenceRange | null): Outcome {
  const { day, month, year } = written;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year ?? 2024, month)) {
    return { value: OPEN_VALUE, problems: ['impossible-date'] };
  }
  if (year !== null) return readFull(written, year);
  return reference === null ? { value: OPEN_VALUE, problems: [] } : implyYear(written, reference);
}

function readFull({ weekday, day, month }: WrittenDay, year: number): Outcome {
  const date = makeDay(year, month, day);
  if (year < FIRST_YEAR || year > LAST_YEAR) return { value: OPEN_VALUE, problems: ['implausible-year'] };
  if (date === null) return { value: OPEN_VALUE, problems: ['impossible-date'] };
  return { value: dayValue(date), problems: mismatch(weekday, date) };
}

function mismatch(weekday: number | null, date: Day): string[] {
  return weekday === null || weekdayOf(date) === weekday ? [] : ['weekday-mismatch'];
}

function implyYear(written: WrittenDay, reference: ReferenceRange): Outcome {
  const { yearShift = null } = written;
  // Where only the year of the reference is known, it is the year.
  const fixed = yearShift !== null || reference.precision === 'year';
  const imply = (from: Day): Outcome =>
    fixed ? readFull(written, from.year + (yearShift ?? 0)) : implyNearest(written, from);
  const value = countFrom(reference, (from) => imply(from).value);
  return { value, problems: imply(reference.last).problems, implied: ['year'] };
}

function implyNearest(written: WrittenDay, from: Day): Outcome {
  const usual = pickYear(written, from, false);
  const settled = written.weekday === null ? null : pickYear(written, from, true);
  const date = settled !== null && !isNear(usual, from) ? settled : usual;
  if (date === null) return { value: OPEN_VALUE, problems: ['impossible-date'] };
  return { value: dayValue(date), problems: mismatch(written.weekday, date) };
}

function isNear(date: Day | null, from: Day): boolean {
  return date !== null && Math.abs(daysBetween(from, date)) <= NEAR;
}

// The year of the reference before the one before, and that before the one after.
function pickYear(written: WrittenDay, from: Day, byWeekday: boolean): Day | null {
  const candidates = [0, -1, 1]
    .map((shift) => makeDay(from.year + shift, written.month, written.day))
    .filter((date): date is Day => date !== null);
  if (byWeekday) return candidates.find((date) => weekdayOf(date) === written.weekday) ?? null;
  const fits = candidates.find((date) => fitsTense(daysBetween(from, date), written.tense ?? null));
  return fits ?? candidates[0] ?? null;
}

function fitsTense(offset: number, tense: Tense | null): boolean {
  if (tense === 'past') return offset <= 0 && offset > -366;
  if (tense === 'future') return offset >= 0 && offset < 366;
  if (tense === 'planned') return offset >= -DAYS_SINCE_PLAN && offset < 366 - DAYS_SINCE_PLAN;
  return offset >= -DAYS_BEFORE && offset <= DAYS_AFTER;
}
