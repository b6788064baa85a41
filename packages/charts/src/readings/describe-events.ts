import { type EventLine, type EventTables, readEventLines } from '../event-lines.js';
import { countOf } from '../tally.js';

/**
 * Says in words what `eventTimeline` shows.
 *
 * @param tables The tables `events`, `reports` and `actors`.
 * @returns Sentences with the numbers of these tables, one on each line.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * describeEvents({ events: [], reports: [], actors: [] }) // 'There are no events.'
 */
export function describeEvents(tables: EventTables): string {
  const lines = readEventLines(tables);
  if (lines.length === 0) return 'There are no events.';
  const has = (line: EventLine, status: string): boolean =>
    line.statuses.some((count) => count.status === status);
  const stands = (line: EventLine): boolean => has(line, 'asserted') || has(line, 'confirmed');
  const alleged = lines.filter((line) => has(line, 'alleged') && !stands(line));
  const disputed = alleged.filter((line) => has(line, 'denied'));
  const undated = lines.filter(({ date }) => date.precision === 'unknown');
  return [
    `${countOf(lines.length, 'event')}, speech left out.`,
    `Those that rest on allegation, with no page telling them in its own voice and nobody confirming them: ${alleged.length}, of which denied too: ${disputed.length}.`,
    `Without a date of their own: ${undated.length}.`,
  ].join('\n');
}
