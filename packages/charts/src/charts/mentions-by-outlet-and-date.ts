import { readMentions } from '../actor-counts.js';
import { readActorTree } from '../actor-tree.js';
import { type Chart, chartOf, emptyChart, type Heading } from '../chart.js';
import { bandDates, type DateBands, NO_DATE } from '../date-bands.js';
import { countColors, dateAxis, dateWidth, extraBandLayer } from '../grid-parts.js';
import { countMentions, type MentionCell, placeMentions } from '../mention-cells.js';
import { type Page, type PageTables, readPages } from '../pages.js';
import type { Rows } from '../rows.js';
import { countOf, foldRest, groupBy, rank } from '../tally.js';
import { BLUES } from '../theme.js';

/** The tables that this chart counts. */
export type MentionTables = PageTables & { readonly mentions: Rows; readonly actors: Rows };

const MOST_ACTORS = 8;
const MOST_OUTLETS = 12;
const BAND = 26;
/** Grids wider than this, in pixels, stand below each other. */
const WIDE = 420;

/**
 * Draws where and when the most mentioned actors are mentioned: one small grid of outlets and dates for each.
 *
 * @param tables The tables `articles`, `sources`, `mentions` and `actors`.
 * @param most How many actors to show.
 * @returns The grids, the most mentioned actor first; parts are counted for what they are part of.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * mentionsByOutletAndDate({ articles: [], sources: [], mentions: [], actors: [] }).title.text
 * // 'Actor mentions by outlet and date'
 */
export function mentionsByOutletAndDate(tables: MentionTables, most: number = MOST_ACTORS): Chart {
  const pages = readPages(tables);
  const tree = readActorTree(tables.actors);
  const placed = placeMentions(readMentions(tables.mentions), pages, tree);
  const totals = new Map(
    [...groupBy(placed, ({ actor }) => actor)].map(([actor, own]) => [actor, own.length]),
  );
  const ranked = rank(totals);
  const actors = ranked.slice(0, most);
  const heading = headingOf(actors.length, ranked.length, pages);
  if (actors.length === 0) return emptyChart(heading, 'mentions of actors');
  const bands = bandDates(pages.map((page) => page.published));
  const outlets = foldOutlets(pages);
  const shown = new Set(actors);
  const cells = countMentions(
    placed.filter(({ actor }) => shown.has(actor)),
    bands,
    outlets.shownAs,
  );
  return chartOf(heading, smallGrids(cells, actors, outlets.names, bands));
}

function foldOutlets(pages: readonly Page[]) {
  const totals = new Map([...groupBy(pages, (page) => page.outlet)].map(([name, own]) => [name, own.length]));
  return foldRest(rank(totals), MOST_OUTLETS, 'outlets');
}

function headingOf(shown: number, actors: number, pages: readonly Page[]): Heading {
  const which =
    actors > shown ? `The ${shown} most mentioned of ${actors} actors` : `All ${countOf(actors, 'actor')}`;
  const counted = `${which}, in ${countOf(pages.length, 'page')}, by date of publication; parts count for the whole.`;
  const about = pages.some((page) => page.published.approximate) ? ' ~ marks an approximate date.' : '';
  const without = pages.some((page) => page.published.precision === 'unknown')
    ? ` Pages without a date stand under "${NO_DATE}".`
    : '';
  return { title: 'Actor mentions by outlet and date', subtitle: [`${counted}${about}${without}`] };
}

function smallGrids(
  cells: readonly MentionCell[],
  actors: readonly string[],
  outlets: readonly string[],
  bands: DateBands,
) {
  const scale = { domain: [...outlets], paddingInner: 0.08, paddingOuter: 0.04 };
  const y = {
    field: 'outlet',
    type: 'nominal',
    scale,
    axis: { title: null, domain: false, ticks: false, labelLimit: 150 },
  };
  const position = { x: dateAxis(bands), y };
  const width = dateWidth(bands, BAND);
  const colors = countColors(
    cells.reduce((most, cell) => Math.max(most, cell.count), 0),
    BLUES,
  );
  const fields = ['actor', 'outlet', 'count', 'pages', 'dates', 'texts'];
  const tooltip = fields.map((field) => ({ field, type: 'nominal' }));
  const digits = { ...position, text: { field: 'label' }, color: colors.digits };
  return {
    data: { values: [...cells] },
    facet: { field: 'actor', type: 'nominal', sort: [...actors], header: { labelAnchor: 'start' } },
    columns: width > WIDE ? 1 : 2,
    spacing: { row: 14, column: 24 },
    spec: {
      width,
      height: Math.max(outlets.length * 20, 24),
      layer: [
        extraBandLayer(bands),
        { mark: { type: 'rect', cornerRadius: 2 }, encoding: { ...position, color: colors.cell, tooltip } },
        { mark: { type: 'text', fontSize: 10, tooltip: null }, encoding: digits },
      ],
    },
  };
}
