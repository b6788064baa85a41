import type { TopLevelSpec } from 'vega-lite';
import { CONFIG } from './theme.js';

/** A Vega-Lite 5 specification with its data inside. */
export type Chart = TopLevelSpec;

const SCHEMA = 'https://vega.github.io/schema/vega-lite/v5.json';

/** What a chart says above its picture. */
export interface Heading {
  readonly title: string;
  /** What is counted and what is left out, in sentences; long lines are wrapped. */
  readonly subtitle: readonly string[];
}

/**
 * Puts heading, schema and look around the body of a chart.
 *
 * @param heading Title and subtitle.
 * @param body The rest of the specification: marks, data, sizes.
 * @returns The whole specification.
 * @example
 * chartOf({ title: 'Pages', subtitle: ['counted once'] }, { data: { values: [] }, mark: 'bar' }).title
 * // { text: 'Pages', subtitle: ['counted once'] }
 */
export function chartOf(heading: Heading, body: object): Chart {
  const title = { text: heading.title, subtitle: heading.subtitle.flatMap(wrapLine) };
  // The parts are built from plain objects, each checked by compiling the whole with Vega-Lite in the tests.
  return { $schema: SCHEMA, title, ...body, padding: 12, config: CONFIG } as unknown as Chart;
}

/** Longest line under a title, in characters, so that narrow charts stay narrow. */
const LINE = 84;

function wrapLine(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/**
 * Gives the chart that stands where there is nothing to draw.
 *
 * @param heading Title and subtitle of the chart that would have stood here.
 * @param what What there are no rows of.
 * @returns A chart with one line of text.
 * @example
 * emptyChart({ title: 'Pages', subtitle: [] }, 'articles').title // { text: 'Pages', subtitle: [] }
 */
export function emptyChart(heading: Heading, what: string): Chart {
  return chartOf(heading, {
    width: 420,
    height: 60,
    data: { values: [{ text: `no rows: there are no ${what} to count` }] },
    mark: { type: 'text', fontSize: 13, color: '#767676' },
    encoding: { text: { field: 'text', type: 'nominal' } },
  });
}
