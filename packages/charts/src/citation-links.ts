import { listSome } from './list-some.js';
import { namesOf } from './names.js';
import { type Cells, type Rows, readRows, readText } from './rows.js';
import { foldRest, groupBy, rank } from './tally.js';

/** A source in one of the columns of the chart. */
export interface CitationNode {
  readonly id: string;
  readonly name: string;
  /** 0 for publishers, then credited media by their distance from the page, last the speakers. */
  readonly column: number;
  /** Citations that touch it. */
  readonly count: number;
}

/** How often one source reached the page through another. */
export interface CitationLink {
  /** Id of the node nearer to the page. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly pages: number;
  readonly cues: string;
}

/** Who cites whom, ready to be laid out. */
export interface CitationGraph {
  readonly nodes: readonly CitationNode[];
  readonly links: readonly CitationLink[];
  /** Number of columns. */
  readonly columns: number;
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly article: string;
  readonly cue: string;
}

interface Place {
  readonly column: number;
  readonly source: string;
}

const COLUMNS = ['citation_id', 'article_id', 'source_id', 'role', 'via_id'];
const ROLES = ['publisher', 'credited', 'speaker'];
const MOST_IN_COLUMN = 40;

/**
 * Turns the chains of citations into nodes by column and links between them.
 *
 * @param citations The table `citations`.
 * @param sources The table `sources`.
 * @returns Nodes and links; in each column, sources after the fortieth share a node.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * linkCitations([], []) // { nodes: [], links: [], columns: 2 }
 */
export function linkCitations(citations: Rows, sources: Rows): CitationGraph {
  const rows = readRows('citations', citations, COLUMNS);
  const nameOf = namesOf('sources', sources, 'source_id');
  const depths = depthsOf(rows);
  const credited = [...depths.values()].reduce((most, depth) => Math.max(most, depth), 0);
  const places = new Map(rows.map((row) => [readText(row, 'citation_id'), placeOf(row, depths, credited)]));
  const labels = labelPlaces([...places.values()], nameOf);
  const steps = readSteps(rows, places, labels);
  const links = [...groupBy(steps, ({ from, to }) => JSON.stringify([from, to])).values()].map(linkOf);
  return { nodes: nodesOf([...places.values()], labels), links, columns: credited + 2 };
}

/** How many credited media stand between the page and each credited citation, itself included. */
function depthsOf(rows: readonly Cells[]): Map<string, number> {
  const byId = new Map(rows.map((row) => [readText(row, 'citation_id'), row]));
  const depthOf = (row: Cells | undefined, seen: number): number => {
    if (row === undefined || readText(row, 'role') !== 'credited' || seen > rows.length) return 0;
    return 1 + depthOf(byId.get(readText(row, 'via_id')), seen + 1);
  };
  return new Map(rows.map((row) => [readText(row, 'citation_id'), depthOf(row, 0)]));
}

function placeOf(row: Cells, depths: ReadonlyMap<string, number>, credited: number): Place {
  const role = ROLES.indexOf(readText(row, 'role'));
  const column = [0, depths.get(readText(row, 'citation_id')) ?? 1, credited + 1][role] ?? 0;
  return { column, source: readText(row, 'source_id') };
}

/** Gives the node of a place: its column and the name under which its source is shown there. */
function labelPlaces(places: readonly Place[], nameOf: (id: string) => string): (place: Place) => string {
  const columns = groupBy(places, ({ column }) => String(column));
  const folds = new Map(
    [...columns].map(([column, own]) => {
      const totals = new Map(
        [...groupBy(own, ({ source }) => nameOf(source))].map(([name, some]) => [name, some.length]),
      );
      return [column, foldRest(rank(totals), MOST_IN_COLUMN, column === '0' ? 'outlets' : 'sources')];
    }),
  );
  return ({ column, source }) => `${column}:${folds.get(String(column))?.shownAs(nameOf(source)) ?? ''}`;
}

function readSteps(
  rows: readonly Cells[],
  places: ReadonlyMap<string, Place>,
  labelOf: (place: Place) => string,
): Step[] {
  const publisherOf = new Map(
    rows
      .filter((row) => readText(row, 'role') === 'publisher')
      .map((row) => [readText(row, 'article_id'), readText(row, 'citation_id')]),
  );
  return rows.flatMap((row) => {
    if (readText(row, 'role') === 'publisher') return [];
    const article = readText(row, 'article_id');
    // A chain that does not say how it reached the page reached it through the page's own outlet.
    const from = places.get(readText(row, 'via_id') || (publisherOf.get(article) ?? ''));
    const to = places.get(readText(row, 'citation_id'));
    if (from === undefined || to === undefined) return [];
    return [{ from: labelOf(from), to: labelOf(to), article, cue: readText(row, 'cue') }];
  });
}

function linkOf(steps: readonly Step[]): CitationLink {
  return {
    from: steps[0]?.from ?? '',
    to: steps[0]?.to ?? '',
    count: steps.length,
    pages: new Set(steps.map((step) => step.article)).size,
    cues: listSome(
      steps.map((step) => step.cue),
      6,
    ),
  };
}

function nodesOf(places: readonly Place[], labelOf: (place: Place) => string): CitationNode[] {
  return [...groupBy(places, labelOf)].map(([id, own]) => ({
    id,
    name: id.slice(id.indexOf(':') + 1),
    column: own[0]?.column ?? 0,
    count: own.length,
  }));
}
