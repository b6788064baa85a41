import { type Chart, chartOf, emptyChart, type Heading } from '../chart.js';
import { type EventLine, type EventTables, readEventLines } from '../event-lines.js';
import { compareText, countOf } from '../tally.js';
import { COLORS } from '../theme.js';

const MOST_EVENTS = 40;
const ROW = 20;

/** Every status with its colour, from fact to negation; the enum of `reports.status`. */
const STATUSES = {
  asserted: COLORS.ink,
  confirmed: COLORS.green,
  alleged: COLORS.vermillion,
  possible: COLORS.orange,
  planned: COLORS.sky,
  requested: COLORS.purple,
  hypothetical: COLORS.grey,
  denied: COLORS.blue,
  negated: '#5B4A8A',
} as const;

/**
 * Draws what is said to have happened when, and with which standing the pages tell it.
 *
 * @param tables The tables `events`, `reports` and `actors`, and `texts` for quotes.
 * @param most How many events to show; those with the most reports are kept.
 * @returns A line for each event in order of time, events without a date in a band of their own below.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * eventTimeline({ events: [], reports: [], actors: [] }).title.text // 'Events and their standing'
 */
export function eventTimeline(tables: EventTables, most: number = MOST_EVENTS): Chart {
  const lines = readEventLines(tables);
  const kept = keepMostReported(lines, most);
  const undated = kept.filter(({ date }) => date.precision === 'unknown').length;
  const heading = headingOf(kept.length, lines.length, undated);
  if (kept.length === 0) return emptyChart(heading, 'events');
  return chartOf(heading, {
    hconcat: [timePanel(kept), standingPanel(kept)],
    spacing: 10,
    resolve: { scale: { y: 'shared', color: 'independent' } },
  });
}

function keepMostReported(lines: readonly EventLine[], most: number): EventLine[] {
  const byReports = lines.toSorted((a, b) => b.reports - a.reports || compareText(a.id, b.id));
  const kept = new Set(byReports.slice(0, most).map(({ id }) => id));
  return lines.filter(({ id }) => kept.has(id));
}

function headingOf(shown: number, all: number, undated: number): Heading {
  const which = shown < all ? `The ${shown} most reported of ${all} events` : `All ${countOf(all, 'event')}`;
  const bars =
    'Bars run from the first to the last possible day (~ where approximate); open marks show when it was first reported.';
  const without = undated > 0 ? ` ${undated} without a date of their own stand below, on grey.` : '';
  const right = ' Right: reports by standing.';
  return {
    title: 'Events and their standing',
    subtitle: [`${which}, speech left out. ${bars}${without}${right}`],
  };
}

function eventAxis(lines: readonly EventLine[], labels: boolean) {
  const names = JSON.stringify(
    Object.fromEntries(lines.map(({ id, name, date }) => [id, `${name}${date.approximate ? ' ~' : ''}`])),
  );
  const axis = {
    title: null,
    domain: false,
    ticks: false,
    labelExpr: `(${names})[datum.value]`,
    labelLimit: 380,
  };
  return {
    field: 'event',
    type: 'nominal',
    scale: { domain: lines.map(({ id }) => id), paddingInner: 0.2 },
    axis: labels ? axis : null,
  };
}

function timePanel(lines: readonly EventLine[]) {
  const y = eventAxis(lines, true);
  const values = lines.map((line) => ({
    event: line.id,
    name: line.name,
    from: line.date.from,
    // A bar ends with the day, not at its beginning.
    to: line.date.to === '' ? '' : nextDay(line.date.to),
    said: line.said,
    first: line.firstReported,
    undated: line.date.precision === 'unknown',
  }));
  const time = {
    type: 'temporal',
    timeUnit: 'utcyearmonthdate',
    axis: {
      title: null,
      grid: true,
      gridColor: '#EEEEEE',
      format: '%Y-%m-%d',
      tickCount: 6,
      labelOverlap: true,
      labelAngle: -45,
    },
  };
  const tooltip = ['name', 'said', 'first'].map((field) => ({ field, type: 'nominal' }));
  return {
    width: 380,
    height: lines.length * ROW,
    data: { values },
    layer: [
      {
        transform: [{ filter: 'datum.undated' }],
        mark: { type: 'rect', color: COLORS.band, tooltip: null },
        encoding: { y },
      },
      {
        transform: [{ filter: '!datum.undated' }],
        mark: {
          type: 'bar',
          height: 9,
          color: COLORS.sky,
          minBandSize: 4,
          stroke: COLORS.blue,
          strokeWidth: 1,
        },
        encoding: {
          y,
          x: { field: 'from', ...time, scale: { type: 'utc', padding: 10 } },
          x2: { field: 'to', timeUnit: 'utcyearmonthdate' },
          tooltip,
        },
      },
      {
        transform: [{ filter: "datum.first !== ''" }],
        mark: { type: 'point', shape: 'diamond', size: 42, color: COLORS.ink, filled: false },
        encoding: { y, x: { field: 'first', ...time, scale: { type: 'utc' } }, tooltip },
      },
    ],
  };
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function standingPanel(lines: readonly EventLine[]) {
  const values = lines.flatMap(({ id, name, statuses }) =>
    statuses.map((count) => ({ event: id, name, ...count })),
  );
  const present = Object.entries(STATUSES).filter(([status]) =>
    values.some((value) => value.status === status),
  );
  const domain = present.map(([status]) => status);
  const x = {
    field: 'status',
    type: 'nominal',
    scale: { domain },
    axis: { title: null, orient: 'top', labelAngle: -45, domain: false, ticks: false },
  };
  const color = {
    field: 'status',
    type: 'nominal',
    scale: { domain, range: present.map(([, hue]) => hue) },
    legend: null,
  };
  const y = eventAxis(lines, false);
  const tooltip = ['name', 'status', 'count', 'quotes'].map((field) => ({ field, type: 'nominal' }));
  return {
    width: Math.max(domain.length * 26, 40),
    height: lines.length * ROW,
    data: { values },
    layer: [
      { mark: { type: 'circle', size: 210, opacity: 1 }, encoding: { x, y, color, tooltip } },
      {
        mark: { type: 'text', fontSize: 10, color: COLORS.paper, fontWeight: 'bold' },
        encoding: { x, y, text: { field: 'count' } },
      },
    ],
  };
}
