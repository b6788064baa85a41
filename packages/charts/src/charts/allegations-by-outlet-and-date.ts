import { type Chart, chartOf, emptyChart, type Heading } from '../chart.js';
import { type ClaimBar, countClaims, type FoldedPages, foldOutlets } from '../claim-bars.js';
import { type Claim, type ClaimTables, readClaims } from '../claims.js';
import { bandDates, type DateBands, NO_DATE } from '../date-bands.js';
import { BAND_WIDTH, dateAxis, dateWidth, extraBandLayer } from '../grid-parts.js';
import { listSome } from '../list-some.js';
import { namesOf } from '../names.js';
import { type Page, type PageTables, readPages } from '../pages.js';
import { countOf, groupBy } from '../tally.js';
import { COLORS } from '../theme.js';

/** The tables that this chart counts. */
export type AllegationTables = PageTables & ClaimTables;

const STANCES = { allegations: 'alleges', denials: 'denies' } as const;
const MOST_OUTLETS = 20;
/** Height of a row, and in it of the digits over and under the bars, in pixels. */
const ROW = 64;
const DIGITS = 15;

/**
 * Draws how many allegations and denials each outlet carried when: allegations upwards, denials downwards.
 *
 * @param tables The tables `articles`, `sources`, `statements`, `reports` and `events`, and `texts` for quotes.
 * @returns A row of bars for each outlet, also for those without any; after twenty outlets the others share a row.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * allegationsByOutletAndDate({ articles: [], sources: [], statements: [], reports: [], events: [] }).title.text
 * // 'Allegations and denials by outlet and date'
 */
export function allegationsByOutletAndDate(tables: AllegationTables): Chart {
  const pages = readPages(tables);
  const alleged = readClaims(tables, STANCES.allegations);
  const denied = readClaims(tables, STANCES.denials);
  const heading = headingOf(pages, alleged, denied);
  if (pages.length === 0) return emptyChart(heading, 'pages');
  const bands = bandDates(pages.map((page) => page.published));
  const folded = foldOutlets(pages, [...alleged, ...denied], MOST_OUTLETS);
  const nameOf = namesOf('sources', tables.sources, 'source_id');
  const bars = [
    ...countClaims(alleged, 'allegations', folded.pages, bands, nameOf),
    ...countClaims(denied, 'denials', folded.pages, bands, nameOf),
  ];
  return chartOf(heading, rowsOfBars(bars, folded, bands));
}

function headingOf(pages: readonly Page[], alleged: readonly Claim[], denied: readonly Claim[]): Heading {
  const counts = `${countOf(alleged.length, 'allegation')} and ${countOf(denied.length, 'denial')} in ${countOf(pages.length, 'page')}, by date of publication.`;
  const rule = 'A speaker who repeats one claim about one act in one page counts once. Grey marks: pages.';
  const about = pages.some((page) => page.published.approximate) ? [' ~ marks an approximate date.'] : [];
  const without = pages.some((page) => page.published.precision === 'unknown')
    ? [` Pages without a date stand under "${NO_DATE}".`]
    : [];
  return {
    title: 'Allegations and denials by outlet and date',
    subtitle: [[counts, rule].join(' ') + [...about, ...without].join('')],
  };
}

function rowsOfBars(bars: readonly ClaimBar[], { names, pages }: FoldedPages, bands: DateBands) {
  const highest = bars.reduce((most, bar) => Math.max(most, bar.height), 1);
  const lowest = bars.reduce((least, bar) => Math.min(least, bar.height), -1);
  const digits = ((highest - lowest) * DIGITS) / (ROW - 2 * DIGITS);
  const scale = { domain: [lowest - digits, highest + digits], nice: false, zero: true };
  const axis = { type: 'quantitative', scale, axis: null };
  const published = [...groupBy(pages, (page) => `${page.outlet}\n${bands.bandOf(page.published)}`)].map(
    ([key, own]) => {
      const [outlet, band] = key.split('\n');
      return {
        outlet,
        band,
        stance: 'pages',
        height: 0,
        pages: own.length,
        titles: listSome(own.map((page) => page.title)),
      };
    },
  );
  return {
    data: { values: [...bars, ...published] },
    facet: {
      row: {
        field: 'outlet',
        type: 'nominal',
        sort: [...names],
        header: { labels: false },
      },
    },
    spacing: 6,
    spec: { width: dateWidth(bands), height: ROW, layer: layersOf(bands, axis) },
  };
}

/** Allegations stand upwards in one colour, denials downwards in another. */
const STANCE = {
  field: 'stance',
  type: 'nominal',
  scale: { domain: ['allegations', 'denials'], range: [COLORS.vermillion, COLORS.blue] },
  legend: { title: null, orient: 'top', direction: 'horizontal', offset: 6 },
};

function layersOf(bands: DateBands, axis: object) {
  const y = { ...axis, field: 'height', stack: null };
  const zero = { ...axis, datum: 0 };
  const x = dateAxis(bands);
  const fields = ['outlet', 'stance', 'count', 'utterances', 'dates', 'speakers', 'quotes'];
  const tooltip = fields.map((field) => ({ field, type: 'nominal' }));
  const pageTooltip = ['outlet', 'pages', 'titles'].map((field) => ({ field, type: 'nominal' }));
  const digits = (stance: string, dy: number) => ({
    transform: [{ filter: `datum.stance === '${stance}'` }],
    mark: { type: 'text', dy, tooltip: null },
    encoding: { x, y, text: { field: 'label' }, color: { value: COLORS.ink } },
  });
  return [
    extraBandLayer(bands),
    outletLayer(zero),
    {
      data: { values: [{}] },
      mark: { type: 'rule', color: COLORS.line },
      encoding: { y: zero },
    },
    {
      transform: [{ filter: "datum.stance === 'pages'" }],
      mark: { type: 'tick', thickness: 3, size: BAND_WIDTH[bands.unit] * 0.5, color: COLORS.grey },
      encoding: { x, y, tooltip: pageTooltip },
    },
    {
      transform: [{ filter: "datum.stance !== 'pages'" }],
      mark: { type: 'bar', size: BAND_WIDTH[bands.unit] * 0.62 },
      encoding: { x, y, color: STANCE, tooltip },
    },
    digits('allegations', -8),
    digits('denials', 9),
  ];
}

/** The name of the row; drawn as a mark, because headers of rows are not aligned with each other. */
function outletLayer(zero: object) {
  return {
    transform: [{ aggregate: [{ op: 'count', as: 'bars' }], groupby: ['outlet'] }],
    mark: { type: 'text', align: 'right', fontSize: 12, fontWeight: 'bold', limit: 220, tooltip: null },
    encoding: { x: { value: -8 }, y: zero, text: { field: 'outlet' } },
  };
}
