import { type Chart, chartOf, emptyChart, type Heading } from '../chart.js';
import { bandDates, type DateBands, NO_DATE } from '../date-bands.js';
import { sayDate } from '../dates.js';
import { countColors, dateAxis, dateWidth, extraBandLayer, ROW_HEIGHT } from '../grid-parts.js';
import { listSome } from '../list-some.js';
import { type Page, type PageTables, readPages } from '../pages.js';
import { countOf, groupBy, rank } from '../tally.js';
import { BLUES, COLORS } from '../theme.js';

/** One cell: the pages of one outlet in one band of dates. */
export interface PageCell {
  readonly outlet: string;
  readonly band: string;
  readonly count: number;
  /** The count as written in the cell; `~` where a date is approximate. */
  readonly label: string;
  readonly dates: string;
  readonly basis: string;
  readonly titles: string;
}

/**
 * Draws how many pages each outlet published when.
 *
 * @param tables The tables `articles` and `sources`.
 * @returns A grid of outlets and dates with the total of each outlet beside it.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * pagesByOutletAndDate({ articles: [], sources: [] }).title
 * // { text: 'Pages by outlet and date', subtitle: ['0 pages of 0 outlets, by month of publication.'] }
 */
export function pagesByOutletAndDate(tables: PageTables): Chart {
  const pages = readPages(tables);
  const bands = bandDates(pages.map((page) => page.published));
  const outlets = rank(
    new Map([...groupBy(pages, (page) => page.outlet)].map(([name, own]) => [name, own.length])),
  );
  const heading = headingOf(pages, outlets, bands);
  if (pages.length === 0) return emptyChart(heading, 'pages');
  const cells = countPages(pages, bands);
  return chartOf(heading, { hconcat: [grid(cells, bands, outlets), totals(cells, outlets)], spacing: 14 });
}

/**
 * Counts pages by outlet and band of dates.
 *
 * @param pages The pages.
 * @param bands The bands of the date axis.
 * @returns A cell for each outlet and band that has pages.
 * @example
 * countPages([], bandDates([])) // []
 */
export function countPages(pages: readonly Page[], bands: DateBands): PageCell[] {
  const groups = groupBy(pages, (page) => JSON.stringify([page.outlet, bands.bandOf(page.published)]));
  return [...groups].map(([key, own]) => {
    const [outlet, band] = JSON.parse(key) as [string, string];
    const mark = own.some((page) => page.published.approximate) ? '~' : '';
    return {
      outlet,
      band,
      count: own.length,
      label: `${own.length}${mark}`,
      dates: listSome(own.map((page) => sayDate(page.published))),
      basis: listSome(own.map((page) => page.basis)),
      titles: listSome(own.map((page) => page.title)),
    };
  });
}

function headingOf(pages: readonly Page[], outlets: readonly string[], bands: DateBands): Heading {
  const undated = pages.filter((page) => page.published.precision === 'unknown').length;
  const counted = `${countOf(pages.length, 'page')} of ${countOf(outlets.length, 'outlet')}, by ${bands.unit} of publication.`;
  const about = pages.some((page) => page.published.approximate) ? ['~ marks an approximate date.'] : [];
  const without = undated > 0 ? [`Pages without a date stand under "${NO_DATE}".`] : [];
  return { title: 'Pages by outlet and date', subtitle: [[counted, ...about, ...without].join(' ')] };
}

function outletAxis(outlets: readonly string[]) {
  const scale = { domain: [...outlets], paddingInner: 0.08, paddingOuter: 0.04 };
  return {
    field: 'outlet',
    type: 'nominal',
    scale,
    axis: { title: null, domain: false, ticks: false },
  } as const;
}

function grid(cells: readonly PageCell[], bands: DateBands, outlets: readonly string[]) {
  const colors = countColors(
    cells.reduce((most, cell) => Math.max(most, cell.count), 0),
    BLUES,
  );
  const position = { x: dateAxis(bands), y: outletAxis(outlets) };
  const tooltip = ['outlet', 'count', 'dates', 'basis', 'titles'].map((field) => ({
    field,
    type: 'nominal',
  }));
  return {
    width: dateWidth(bands),
    height: outlets.length * ROW_HEIGHT,
    data: { values: [...cells] },
    layer: [
      extraBandLayer(bands),
      { mark: { type: 'rect', cornerRadius: 2 }, encoding: { ...position, color: colors.cell, tooltip } },
      {
        mark: { type: 'text', tooltip: null },
        encoding: { ...position, text: { field: 'label' }, color: colors.digits },
      },
    ],
  };
}

function totals(cells: readonly PageCell[], outlets: readonly string[]) {
  const y = { ...outletAxis(outlets), axis: null };
  const x = { aggregate: 'sum', field: 'count', type: 'quantitative', axis: null };
  return {
    width: 110,
    height: outlets.length * ROW_HEIGHT,
    title: {
      text: 'all dates',
      fontSize: 11,
      fontWeight: 'normal',
      color: '#555555',
      anchor: 'start',
      offset: 4,
    },
    data: { values: cells.map(({ outlet, count }) => ({ outlet, count })) },
    encoding: { y, x },
    layer: [
      { mark: { type: 'bar', color: COLORS.sky, height: 12 } },
      {
        mark: { type: 'text', align: 'left', dx: 4 },
        encoding: { text: { aggregate: 'sum', field: 'count', type: 'quantitative' } },
      },
    ],
  };
}
