import type { DateField } from '../date-expression.js';
import type { Day } from './calendar.js';
import { type DateReading, NO_PARTS } from './date-reading.js';
import { type DateValue, monthValue, OPEN_VALUE } from './date-value.js';
import { countFrom, type ReferenceRange } from './reference-range.js';
import type { Tense, YearWords } from './year-words.js';

/** A month as an expression gives it. */
export interface WrittenMonth extends YearWords {
  /** 1 to 12. */
  readonly month: number;
  readonly year: number | null;
}

/** News names a month without its year from ten months after it to five before it. */
const MONTHS_BEFORE = 10;
const MONTHS_AFTER = 5;

/**
 * Reads a month with or without its year.
 * @param written the fields of the expression
 * @param reference what an open year is taken from
 * @example resolveMonth({ month: 7, year: null, tense: null, yearShift: null }, readReference('2023-09-01')).value.edtf // → '2023-07'
 */
export function resolveMonth(written: WrittenMonth, reference: ReferenceRange | null): DateReading {
  const { month, year } = written;
  const known: DateField[] = year === null ? ['month'] : ['year', 'month'];
  const base = { parts: { ...NO_PARTS, year, month }, known, implied: [], problems: [] };
  if (year !== null) return { ...base, value: monthValue(year, month) };
  if (reference === null) return { ...base, value: OPEN_VALUE };
  const value = countFrom(reference, (from) => implyMonth(written, from, reference.precision === 'year'));
  const [, implied] = /^(\d{4})/.exec(value.edtf) ?? [];
  const parts = { ...base.parts, year: implied === undefined ? null : Number(implied) };
  return { ...base, parts, implied: ['year'], value };
}

function implyMonth({ month, tense, yearShift }: WrittenMonth, from: Day, onlyYear: boolean): DateValue {
  if (yearShift !== null || onlyYear) return monthValue(from.year + (yearShift ?? 0), month);
  const shift = [0, -1, 1].find((years) => fitsTense(12 * years + month - from.month, tense)) ?? 0;
  return monthValue(from.year + shift, month);
}

function fitsTense(offset: number, tense: Tense | null): boolean {
  if (tense === 'past') return offset <= 0;
  if (tense === 'future') return offset >= 0;
  if (tense === 'planned') return offset >= -1 && offset < 11;
  return offset >= -MONTHS_BEFORE && offset <= MONTHS_AFTER;
}
