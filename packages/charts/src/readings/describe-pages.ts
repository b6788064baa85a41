import type { DateCell } from '../dates.js';
import { type Page, type PageTables, readPages } from '../pages.js';
import { compareText, countOf, groupBy } from '../tally.js';
import { listWords } from './list-words.js';

/**
 * Says in words what `pagesByOutletAndDate` shows.
 *
 * @param tables The tables `articles` and `sources`.
 * @returns Sentences with the numbers of these tables, one on each line.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * describePages({ articles: [], sources: [] }) // 'There are no pages.'
 */
export function describePages(tables: PageTables): string {
  const pages = readPages(tables);
  if (pages.length === 0) return 'There are no pages.';
  const outlets = new Set(pages.map((page) => page.outlet)).size;
  const sentences = [
    `${countOf(pages.length, 'page')} of ${countOf(outlets, 'outlet')}.`,
    describeRange(pages),
  ];
  return [...sentences, describeCoarse(pages), describeUndated(pages)]
    .filter((sentence) => sentence !== '')
    .join('\n');
}

function describeRange(pages: readonly Page[]): string {
  const days = pages.filter((page) => page.published.precision === 'day');
  const sorted = days.toSorted(
    (a, b) => compareText(a.published.from, b.published.from) || compareText(a.id, b.id),
  );
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return 'None has a day of publication.';
  if (first === last) return `One has a day of publication: ${first.published.edtf} (${first.outlet}).`;
  return `Those with a day of publication run from ${first.published.edtf} (${first.outlet}) to ${last.published.edtf} (${last.outlet}).`;
}

function describeCoarse(pages: readonly Page[]): string {
  const coarse = (precision: DateCell['precision']): Page[] =>
    pages.filter((page) => page.published.precision === precision);
  const parts = (['month', 'year'] as const)
    .map((precision) => ({ precision, own: coarse(precision) }))
    .filter(({ own }) => own.length > 0)
    .map(
      ({ precision, own }) => `${countOf(own.length, 'page')} only to the ${precision} (${outletsOf(own)})`,
    );
  return parts.length === 0 ? '' : `Dated less finely: ${listWords(parts)}.`;
}

function describeUndated(pages: readonly Page[]): string {
  const undated = pages.filter((page) => page.published.precision === 'unknown');
  if (undated.length === 0) return 'Every page has a date.';
  return `Without any date: ${countOf(undated.length, 'page')} (${outletsOf(undated)}).`;
}

function outletsOf(pages: readonly Page[]): string {
  return listWords([...groupBy(pages, (page) => page.outlet).keys()].sort(compareText));
}
