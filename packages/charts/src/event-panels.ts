import { firstDay } from './dates.js';
import type { EventLine } from './event-lines.js';
import { COLORS } from './theme.js';

/** Height of the row of an event, in pixels. */
const ROW = 20;

/** Width of the days in pixels: leaves room for all statuses beside them in a notebook with its file browser open. */
const DAYS_WIDTH = 280;

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

function eventAxis(lines: readonly EventLine[]) {
  return {
    field: 'event',
    type: 'nominal',
    scale: { domain: lines.map(({ id }) => id), paddingInner: 0.2 },
    axis: null,
  };
}

/**
 * Draws when the events happened as far as that is said, and when each was first reported.
 *
 * @param lines The events, in the order of the rows.
 * @returns A part of a chart; events without a date stand on grey.
 * @example
 * timePanel([]).height // 0
 */
export function timePanel(lines: readonly EventLine[]) {
  const y = eventAxis(lines);
  const tooltip = ['name', 'said', 'reported'].map((field) => ({ field, type: 'nominal' }));
  return {
    width: DAYS_WIDTH,
    height: lines.length * ROW,
    data: { values: lines.map(timeRow) },
    layer: [
      {
        mark: { type: 'text', align: 'right', limit: 380, tooltip: null },
        encoding: { y, x: { value: -8 }, text: { field: 'label' } },
      },
      {
        transform: [{ filter: 'datum.undated' }],
        mark: { type: 'rect', color: COLORS.band, tooltip: null },
        encoding: { y },
      },
      spanLayer(y, tooltip),
      {
        transform: [{ filter: "datum.first !== ''" }],
        mark: { type: 'point', shape: 'diamond', size: 42, color: COLORS.ink, filled: false },
        encoding: { y, x: { field: 'first', ...TIME, scale: { type: 'utc' } }, tooltip },
      },
    ],
  };
}

const TIME = {
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

function timeRow({ id, name, date, said, firstReported }: EventLine) {
  return {
    event: id,
    name,
    label: `${name}${date.approximate ? ' ~' : ''}`,
    from: date.from,
    // A bar ends with the day, not at its beginning.
    to: date.to === '' ? '' : nextDay(date.to),
    said,
    first: firstDay(firstReported),
    reported: firstReported,
    undated: date.precision === 'unknown',
  };
}

/** The bars from the first to the last day that an event may be of. */
function spanLayer(y: object, tooltip: readonly object[]) {
  return {
    transform: [{ filter: '!datum.undated' }],
    mark: { type: 'bar', height: 9, color: COLORS.sky, minBandSize: 4, stroke: COLORS.blue, strokeWidth: 1 },
    encoding: {
      y,
      x: { field: 'from', ...TIME, scale: { type: 'utc', padding: 10 } },
      x2: { field: 'to', timeUnit: 'utcyearmonthdate' },
      tooltip,
    },
  };
}

function nextDay(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time + 86_400_000).toISOString().slice(0, 10);
}

/**
 * Draws how often each event is reported with which status.
 *
 * @param lines The events, in the order of the rows.
 * @returns A part of a chart with a column for each status that occurs.
 * @example
 * standingPanel([]).width // 40
 */
export function standingPanel(lines: readonly EventLine[]) {
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
  const y = eventAxis(lines);
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
