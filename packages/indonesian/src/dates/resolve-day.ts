import type { DateField } from '../date-expression.js';
import { type Day, daysBetween, daysInMonth, makeDay } from './calendar.js';
import type { DateReading } from './date-reading.js';
import { dayValue, OPEN_VALUE } from './date-value.js';
import { countFrom, type ReferenceRange } from './reference-range.js';

/** A day as an expression gives it; fields it does not give are null. */
export interface WrittenDay {
  readonly weekday: number | null;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** Whether the words say that the day is past (`lalu`) or to come (`mendatang`). */
  readonly tense?: 'past' | 'future' | null;
}

// News names a day without its year from about nine months after it to about three months before it.
const DAYS_BEFORE = 270;
const DAYS_AFTER = 95;
/** Within so many days of the reference, a weekday that disagrees is the publisher's error and not another year. */
const NEAR = 60;

/**
 * Reads a day with or without its year; a weekday settles an open year or contradicts it.
 * @param written the fields of the expression
 * @param reference what an open year is taken from
 * @example resolveDay({ weekday: 4, day: 26, month: 10, year: null }, readReference('2023-10-27')).value.edtf // → '2023-10-26'
 */
export function resolveDay(written: WrittenDay, reference: ReferenceRange | null): DateReading {
  const { weekday, day, month, year } = written;
  const known: DateField[] = weekday === null ? ['month', 'day'] : ['weekday', 'month', 'day'];
  const parts = { year, month, day, weekday };
  if (year !== null) known.unshift('year');
  const base = { parts, known, implied: [], problems: [] };
  if (isImpossible(year, month, day)) return { ...base, value: OPEN_VALUE, problems: ['impossible-date'] };
  if (year !== null) return { ...base, ...checkFull(written, year) };
  if (reference === null) return { ...base, value: OPEN_VALUE };
  return { ...base, ...implyYear(written, reference) };
}

function isImpossible(year: number | null, month: number, day: number): boolean {
  return month < 1 || month > 12 || day < 1 || day > daysInMonth(year ?? 2024, month);
}

type Outcome = Pick<DateReading, 'value' | 'problems'> & Partial<DateReading>;

function checkFull({ weekday, day, month }: WrittenDay, year: number): Outcome {
  const date = makeDay(year, month, day);
  if (date === null) return { value: OPEN_VALUE, problems: ['impossible-date'] };
  if (year < 1500 || year > 2100) return { value: OPEN_VALUE, problems: ['implausible-year'] };
  return { value: dayValue(date), problems: mismatch(weekday, date) };
}

function mismatch(weekday: number | null, date: Day): string[] {
  return weekday === null || date.dayOfWeek === weekday ? [] : ['weekday-mismatch'];
}

function implyYear(written: WrittenDay, reference: ReferenceRange): Outcome {
  if (reference.precision === 'year') return implyWithin(written, reference.first.year);
  const value = countFrom(reference, (from) => implyFrom(written, from).value);
  return { ...implyFrom(written, reference.last), value };
}

// Where only the year of the reference is known, it is the year.
function implyWithin(written: WrittenDay, year: number): Outcome {
  const { value, problems } = checkFull(written, year);
  return {
    value,
    problems,
    implied: ['year'],
    parts: { year, month: written.month, day: written.day, weekday: written.weekday },
  };
}

function implyFrom(written: WrittenDay, from: Day): Outcome {
  const usual = pickYear(written, from, false);
  const settled = written.weekday === null ? null : pickYear(written, from, true);
  const date = settled !== null && !isNearMiss(usual, from) ? settled : usual;
  if (date === null) return { value: OPEN_VALUE, problems: ['impossible-date'] };
  const parts = { year: date.year, month: date.month, day: date.day, weekday: written.weekday };
  return { value: dayValue(date), problems: mismatch(written.weekday, date), implied: ['year'], parts };
}

function isNearMiss(date: Day | null, from: Day): boolean {
  return date !== null && Math.abs(daysBetween(from, date)) <= NEAR;
}

// The nearest year that fits, past years before coming ones.
function pickYear(written: WrittenDay, from: Day, byWeekday: boolean): Day | null {
  const candidates = [0, -1, 1, -2]
    .map((shift) => makeDay(from.year + shift, written.month, written.day))
    .filter((date): date is Day => date !== null);
  if (byWeekday) return candidates.find((date) => date.dayOfWeek === written.weekday) ?? null;
  return (
    candidates.find((date) => fitsTense(daysBetween(from, date), written.tense ?? null)) ??
    candidates[0] ??
    null
  );
}

function fitsTense(offset: number, tense: 'past' | 'future' | null): boolean {
  if (tense === 'past') return offset <= 0 && offset > -366;
  if (tense === 'future') return offset >= 0 && offset < 366;
  return offset >= -DAYS_BEFORE && offset <= DAYS_AFTER;
}
