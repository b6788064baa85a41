import { countByActor, readMentions } from '../actor-counts.js';
import { readActorTree } from '../actor-tree.js';
import { type Chart, chartOf, emptyChart, type Heading } from '../chart.js';
import { listSome } from '../list-some.js';
import type { Rows } from '../rows.js';
import { compareText, countOf } from '../tally.js';
import { COLORS } from '../theme.js';

/** The tables that this chart counts. */
export interface ActorTables {
  readonly mentions: Rows;
  readonly actors: Rows;
}

const MOST_ACTORS = 20;

/**
 * Draws the actors that are mentioned most, by their own name and through what is part of them.
 *
 * @param tables The tables `mentions` and `actors`.
 * @param most How many actors to show.
 * @returns Bars, longest first; the subtitle says how many actors and mentions are not shown.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * actorMentions({ mentions: [], actors: [] }).title.text // 'Actors by mentions'
 */
export function actorMentions(tables: ActorTables, most: number = MOST_ACTORS): Chart {
  const mentions = readMentions(tables.mentions);
  const tree = readActorTree(tables.actors);
  const counts = countByActor(mentions, tree)
    .map((count) => ({ ...count, name: tree.nameOf(count.actor), total: count.own + count.parts }))
    .sort((a, b) => b.total - a.total || compareText(a.name, b.name));
  const unlinked = mentions.filter(({ actor }) => actor === '').length;
  const heading = headingOf(mentions.length, unlinked, counts.length, most);
  if (counts.length === 0) return emptyChart(heading, 'mentions of actors');
  return chartOf(heading, bars(counts.slice(0, most)));
}

function headingOf(mentions: number, unlinked: number, actors: number, most: number): Heading {
  const shown =
    actors > most ? `The ${most} most mentioned of ${actors} actors.` : `All ${countOf(actors, 'actor')}.`;
  const parts =
    'A mention of a part (a ministry, a capital as its government) counts for the whole too, in the lighter bar.';
  const left = `${countOf(mentions, 'mention')}, of which ${unlinked} not linked to an actor and not shown.`;
  return { title: 'Actors by mentions', subtitle: [`${shown} ${parts} ${left}`] };
}

interface Bar {
  readonly name: string;
  readonly own: number;
  readonly parts: number;
  readonly total: number;
  readonly pages: number;
  readonly texts: readonly string[];
}

function bars(counts: readonly Bar[]) {
  const y = {
    field: 'name',
    type: 'nominal',
    scale: { domain: counts.map(({ name }) => name), paddingInner: 0.25, paddingOuter: 0.1 },
    axis: { title: null, domain: false, ticks: false, labelPadding: 6 },
  };
  const x = { field: 'count', type: 'quantitative', axis: null };
  const tooltip = ['name', 'through', 'count', 'total', 'pages', 'texts'].map((field) => ({
    field,
    type: 'nominal',
  }));
  return {
    width: 420,
    height: Math.max(counts.length * 22, 44),
    data: { values: counts.flatMap(barParts) },
    layer: [
      { mark: { type: 'bar' }, encoding: { y, x, color: THROUGH, order: { field: 'order' }, tooltip } },
      {
        transform: [{ filter: 'datum.order === 0' }],
        mark: { type: 'text', align: 'left', dx: 5, tooltip: null },
        encoding: {
          y,
          x: { field: 'total', type: 'quantitative' },
          text: { field: 'total' },
          color: { value: COLORS.ink },
        },
      },
    ],
  };
}

/** The colour tells whether the actor or a part of it is named. */
const THROUGH = {
  field: 'through',
  type: 'nominal',
  scale: { domain: ['itself', 'its parts'], range: [COLORS.blue, COLORS.sky] },
  legend: { title: 'mentioned as', orient: 'top', direction: 'horizontal' },
};

function barParts({ name, own, parts, total, pages, texts }: Bar) {
  const shown = { name, total, pages, texts: listSome(texts, 8) };
  return [
    { ...shown, through: 'itself', count: own, order: 0 },
    { ...shown, through: 'its parts', count: parts, order: 1 },
  ];
}
