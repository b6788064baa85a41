import type { DateReading } from '@warta/extraction';
import { distinct } from './count-values.js';
import { interval } from './join-dates.js';

/**
 * Finds when something was first reported: not before the first possible day of any of its pages, and not after the
 * day by which one of them had appeared. A page dated by its year gives no day.
 *
 * @param pages - Publication dates of the pages; none where no page is dated.
 * @returns EDTF: the date of the first page as it is known (`2023-09-01`, `2023-10-26~`, `2023`), an interval where
 * several pages may be the first, or null.
 * @example
 * firstReported([year2023, firstOfSeptember2023]) // '2023-01-01/2023-09-01'
 */
export function firstReported(pages: readonly Pick<DateReading, 'edtf' | 'from' | 'to'>[]): string | null {
  const dated = pages.filter(({ edtf, from, to }) => edtf !== '' && from !== '' && to !== '');
  const from = distinct(dated.map((page) => page.from))[0];
  const to = distinct(dated.map((page) => page.to))[0];
  if (from === undefined || to === undefined) return null;
  const [date] = distinct(
    dated.filter((page) => page.from === from && page.to === to).map(({ edtf }) => edtf),
  );
  return date ?? interval(from, to);
}
