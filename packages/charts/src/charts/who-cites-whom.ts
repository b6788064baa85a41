import { type Chart, chartOf, emptyChart, type Heading } from '../chart.js';
import { layOut, type PlacedNode } from '../citation-layout.js';
import { type CitationGraph, linkCitations } from '../citation-links.js';
import type { Rows } from '../rows.js';
import { countOf } from '../tally.js';
import { COLORS } from '../theme.js';

/** The tables that this chart counts. */
export interface CitationTables {
  readonly citations: Rows;
  readonly sources: Rows;
}

/** What a cell of JupyterLab shows beside its file browser, in pixels, and what of it the names at both sides take. */
const WIDTH = 860;
const NAMES = { left: 130, right: 220 };
const WIDEST_COLUMN = 200;
const ROW = 24;

/**
 * Draws through whom the words reached the page: outlet, the agencies and media it credits, the speakers.
 *
 * @param tables The tables `citations` and `sources`.
 * @returns Columns of sources joined by lines, thicker for more citations.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * whoCitesWhom({ citations: [], sources: [] }).title.text // 'Who cites whom'
 */
export function whoCitesWhom(tables: CitationTables): Chart {
  const graph = linkCitations(tables.citations, tables.sources);
  const cited = graph.links.reduce((sum, link) => sum + link.count, 0);
  const heading: Heading = {
    title: 'Who cites whom',
    subtitle: [
      `${countOf(cited, 'citation')} of media and speakers, from the outlet of the page (left) to whom the words come from (right). Thicker lines: more citations.`,
    ],
  };
  if (graph.nodes.length === 0) return emptyChart(heading, 'citations');
  return chartOf(heading, diagram(graph, layOut(graph)));
}

function diagram(graph: CitationGraph, nodes: readonly PlacedNode[]) {
  const height = nodes.reduce((most, node) => Math.max(most, node.y), 0);
  const last = graph.columns - 1;
  const column = Math.min(WIDEST_COLUMN, (WIDTH - NAMES.left - NAMES.right) / last);
  const scaleX = {
    domain: [-NAMES.left / column, last + NAMES.right / column],
    nice: false,
    zero: false,
  };
  const scaleY = { domain: [-1.2, height + 0.5], reverse: true, nice: false, zero: false };
  const x = { field: 'x', type: 'quantitative', scale: scaleX, axis: null };
  const y = { field: 'y', type: 'quantitative', scale: scaleY, axis: null };
  return {
    width: NAMES.left + last * column + NAMES.right,
    height: (height + 1.7) * ROW,
    layer: [
      headerLayer(graph.columns, { x, y }),
      linkLayer(graph, nodes, { x, y }),
      ...nodeLayers(nodes, last, { x, y }),
    ],
  };
}

interface Position {
  readonly x: object;
  readonly y: object;
}

function headerLayer(columns: number, position: Position) {
  const names = ['outlet of the page', ...Array.from({ length: columns - 2 }, creditedName), 'speaker'];
  return {
    data: { values: names.map((text, x) => ({ text, x, y: -0.9 })) },
    mark: { type: 'text', color: COLORS.grey, fontStyle: 'italic', tooltip: null },
    encoding: { ...position, text: { field: 'text' } },
  };
}

function creditedName(_: unknown, index: number): string {
  return index === 0 ? 'credited by it' : 'credited by that';
}

function linkLayer(graph: CitationGraph, nodes: readonly PlacedNode[], position: Position) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const points = graph.links.flatMap((link, at) => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    if (from === undefined || to === undefined) return [];
    const shown = {
      link: at,
      from: from.name,
      to: to.name,
      count: link.count,
      pages: link.pages,
      cues: link.cues,
    };
    return curve(from, to).map((point, step) => ({ ...shown, ...point, step }));
  });
  const most = graph.links.reduce((top, link) => Math.max(top, link.count), 1);
  const tooltip = ['from', 'to', 'count', 'pages', 'cues'].map((field) => ({ field, type: 'nominal' }));
  return {
    data: { values: points },
    mark: { type: 'line', interpolate: 'basis', color: COLORS.blue, opacity: 0.38 },
    encoding: {
      ...position,
      detail: { field: 'link', type: 'nominal' },
      order: { field: 'step', type: 'quantitative' },
      strokeWidth: {
        field: 'count',
        type: 'quantitative',
        scale: { domain: [1, Math.max(most, 5)], range: [1.5, 11] },
        legend: null,
      },
      tooltip,
    },
  };
}

/** Control points of a line that leaves and arrives level. */
function curve(from: PlacedNode, to: PlacedNode) {
  const at = (share: number): number => from.column + (to.column - from.column) * share;
  const [start, end] = [from.y, to.y];
  return [
    { x: at(0), y: start },
    { x: at(0.25), y: start },
    { x: at(0.45), y: start },
    { x: at(0.55), y: end },
    { x: at(0.75), y: end },
    { x: at(1), y: end },
  ];
}

function nodeLayers(nodes: readonly PlacedNode[], last: number, position: Position) {
  const values = nodes.map(({ name, column, y, count }) => ({ name, x: column, y, citations: count }));
  const tooltip = ['name', 'citations'].map((field) => ({ field, type: 'nominal' }));
  const label = (filter: string, mark: object) => ({
    transform: [{ filter }],
    mark: { type: 'text', baseline: 'middle', limit: NAMES.right - 10, ...mark },
    encoding: { ...position, text: { field: 'name' }, tooltip },
  });
  const middle = `datum.x > 0 && datum.x < ${last}`;
  return [
    {
      data: { values },
      mark: { type: 'circle', size: 70, color: COLORS.blue, opacity: 1 },
      encoding: { ...position, tooltip },
    },
    { data: { values }, ...label('datum.x === 0', { align: 'right', dx: -9, limit: NAMES.left - 10 }) },
    { data: { values }, ...label(`datum.x === ${last}`, { align: 'left', dx: 9 }) },
    { data: { values }, ...label(middle, { dy: -10, stroke: COLORS.paper, strokeWidth: 4 }) },
    { data: { values }, ...label(middle, { dy: -10, fontWeight: 'bold' }) },
  ];
}
