import type { DateExpression } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Basis, Found, PublishedReading } from '../article.js';

/** A publication date with its evidence. */
export type PublishedFound = Found<PublishedReading>;

/**
 * Makes a publication date of one day.
 * @param day `YYYY-MM-DD`.
 * @param span Where it stands, or null.
 * @param basis Where it was read.
 * @param sure Whether the page states it; else it is marked approximate.
 * @example
 * ```ts
 * dayReading('2023-09-13', null, 'caption', false).value.edtf; // '2023-09-13~'
 * ```
 */
export function dayReading(day: string, span: Span | null, basis: Basis, sure: boolean): PublishedFound {
  return { value: { edtf: sure ? day : `${day}~`, from: day, to: day, precision: 'day' }, span, basis };
}

/**
 * Gives the day that an expression names whole, with its year.
 * @param date A date expression.
 * @returns `YYYY-MM-DD`, or null where a part is missing or impossible.
 * @example
 * ```ts
 * wholeDay(findDates('Rabu (2/11/2022)', { reference: null })[0]); // '2022-11-02'
 * ```
 */
export function wholeDay(date: DateExpression): string | null {
  if (date.precision !== 'day' || date.from === '' || date.from !== date.to) return null;
  const stated = ['year', 'month', 'day'] as const;
  return stated.every((field) => date.known.includes(field)) ? date.from : null;
}
