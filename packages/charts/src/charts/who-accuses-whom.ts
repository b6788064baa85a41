import { type Accusation, readAccusations } from '../accusations.js';
import { readActorTree } from '../actor-tree.js';
import { type Chart, chartOf, emptyChart, type Heading } from '../chart.js';
import { type ClaimTables, readClaims } from '../claims.js';
import { countColors } from '../grid-parts.js';
import { listSome } from '../list-some.js';
import { NOT_KNOWN } from '../names.js';
import type { Rows } from '../rows.js';
import { countOf, foldRest, groupBy, rank } from '../tally.js';
import { ORANGES } from '../theme.js';

/** The tables that this chart counts. */
export type AccusationTables = ClaimTables & { readonly sources: Rows; readonly actors: Rows };

/** One cell: the allegations of one side against another. */
export interface AccusationCell {
  readonly accuser: string;
  readonly accused: string;
  readonly count: number;
  readonly pages: number;
  readonly acts: string;
  readonly quotes: string;
}

const MOST_SIDES = 25;
const CELL = 38;

/**
 * Draws which country accuses which, as a matrix.
 *
 * @param tables The tables `statements`, `reports`, `events`, `sources` and `actors`, and `texts` for quotes.
 * @returns Accusers as rows, accused as columns; unknown ones have their own row and column.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * whoAccusesWhom({ statements: [], reports: [], events: [], sources: [], actors: [] }).title.text
 * // 'Who accuses whom'
 */
export function whoAccusesWhom(tables: AccusationTables): Chart {
  const claims = readClaims(tables, 'alleges');
  const accusations = readAccusations(claims, tables.events, tables.sources, readActorTree(tables.actors));
  const heading = headingOf(claims.length);
  if (accusations.length === 0) return emptyChart(heading, 'allegations');
  const accusers = orderSides(accusations, (accusation) => accusation.accuser);
  const accused = orderSides(accusations, (accusation) => accusation.accused);
  const cells = countAccusations(accusations, accusers.shownAs, accused.shownAs);
  return chartOf(heading, matrix(cells, accusers.names, accused.names));
}

/** The names of one axis, the unknown one last. */
function orderSides(accusations: readonly Accusation[], sideOf: (accusation: Accusation) => string) {
  const totals = new Map([...groupBy(accusations, sideOf)].map(([side, own]) => [side, own.length]));
  const ranked = rank(totals).filter((side) => side !== NOT_KNOWN);
  const { names, shownAs } = foldRest(ranked, MOST_SIDES, 'sides');
  const shown = (side: string): string => (side === NOT_KNOWN ? side : shownAs(side));
  return { names: totals.has(NOT_KNOWN) ? [...names, NOT_KNOWN] : names, shownAs: shown };
}

/**
 * Counts accusations by accuser and accused.
 *
 * @param accusations The accusations.
 * @param accuserShownAs Under which name an accuser is shown.
 * @param accusedShownAs Under which name an accused is shown.
 * @returns A cell for each pair that occurs.
 * @example
 * countAccusations([], (name) => name, (name) => name) // []
 */
export function countAccusations(
  accusations: readonly Accusation[],
  accuserShownAs: (side: string) => string,
  accusedShownAs: (side: string) => string,
): AccusationCell[] {
  const pairs = groupBy(
    accusations,
    (one) => `${accuserShownAs(one.accuser)}\n${accusedShownAs(one.accused)}`,
  );
  return [...pairs].map(([key, own]) => {
    const [accuser = '', accused = ''] = key.split('\n');
    return {
      accuser,
      accused,
      count: new Set(own.map(({ claim }) => claim)).size,
      pages: new Set(own.map(({ claim }) => claim.article)).size,
      acts: listSome(
        own.map(({ act }) => act),
        5,
      ),
      quotes: listSome(
        own.flatMap(({ claim }) => claim.quotes.slice(0, 1)),
        2,
      ),
    };
  });
}

function headingOf(claims: number): Heading {
  const counted = `${countOf(claims, 'allegation')}, by country of the speaker (rows) and country of who is said to have done it (columns).`;
  const rule =
    'An allegation against several counts for each of them; actors of no country stand under their own name. Not known: the speaker has no country, or whom the words accuse was not read.';
  return { title: 'Who accuses whom', subtitle: [`${counted} ${rule}`] };
}

function matrix(cells: readonly AccusationCell[], accusers: readonly string[], accused: readonly string[]) {
  const axis = { domain: false, ticks: false, grid: false };
  const x = {
    field: 'accused',
    type: 'nominal',
    scale: { domain: [...accused] },
    axis: { ...axis, orient: 'top', labelAngle: -40, title: 'accused' },
  };
  const y = {
    field: 'accuser',
    type: 'nominal',
    scale: { domain: [...accusers] },
    axis: { ...axis, title: 'accuser' },
  };
  const empty = accusers.flatMap((accuser) => accused.map((side) => ({ accuser, accused: side })));
  const colors = countColors(
    cells.reduce((most, cell) => Math.max(most, cell.count), 0),
    ORANGES,
  );
  const fields = ['accuser', 'accused', 'count', 'pages', 'acts', 'quotes'];
  const tooltip = fields.map((field) => ({ field, type: 'nominal' }));
  return {
    width: Math.max(accused.length * CELL, 80),
    height: Math.max(accusers.length * CELL, 40),
    data: { values: [...cells] },
    layer: [
      {
        data: { values: empty },
        mark: { type: 'rect', color: '#F3F3F0', stroke: '#FFFFFF' },
        encoding: { x, y },
      },
      { mark: { type: 'rect', stroke: '#FFFFFF' }, encoding: { x, y, color: colors.cell, tooltip } },
      {
        mark: { type: 'text', fontSize: 13 },
        encoding: { x, y, text: { field: 'count' }, color: colors.digits },
      },
    ],
  };
}
