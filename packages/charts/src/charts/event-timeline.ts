import { type Chart, chartOf, emptyChart, type Heading } from '../chart.js';
import { type EventLine, type EventTables, readEventLines } from '../event-lines.js';
import { standingPanel, timePanel } from '../event-panels.js';
import { compareText, countOf } from '../tally.js';

const MOST_EVENTS = 40;

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
    'Bars run from the first to the last possible day (~ where approximate); open marks show the earliest day on which it can first have been reported.';
  const without = undated > 0 ? ` ${undated} without a date of their own stand below, on grey.` : '';
  const right = ' Right: reports by standing.';
  return {
    title: 'Events and their standing',
    subtitle: [`${which}, speech left out. ${bars}${without}${right}`],
  };
}
