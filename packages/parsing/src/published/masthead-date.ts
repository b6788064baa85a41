import type { DateExpression } from '@warta/indonesian';
import type { Zone } from '../article.js';
import type { DateLine } from './date-lines.js';
import { dayReading, type PublishedFound, wholeDay } from './day-reading.js';
import { CHANGE_LABEL } from './published-words.js';

interface Stated {
  readonly date: DateExpression;
  readonly day: string;
  readonly start: number;
  readonly modified: boolean;
}

/**
 * Reads the day that the lines over or under the article state; one with a clock time first, one of an update
 * only where nothing else stands, and then as approximate.
 * @param zones The zones of the page.
 * @param lines Those of them that may state its day.
 * @example
 * ```ts
 * mastheadDate(zones, dateLines(text, zones))?.value.edtf; // '2023-10-17'
 * ```
 */
export function mastheadDate(zones: readonly Zone[], lines: readonly DateLine[]): PublishedFound | null {
  const stated: Stated[] = [];
  if (lines.length === 0) return null;
  const end = publishedEnd(zones);
  for (const line of lines)
    if (line.zone.kind !== 'dateline' && line.zone.start < end) addStated(stated, line);
  const first = stated.filter((one) => !one.modified);
  const best = first.find((one) => one.date.time !== null) ?? first[0] ?? stated[0];
  if (best === undefined) return null;
  return dayReading(
    best.day,
    { start: best.start, end: best.start + best.date.text.length },
    'masthead',
    !best.modified,
  );
}

/** Where other pages are listed under the body: dates behind it are theirs. */
function publishedEnd(zones: readonly Zone[]): number {
  let end = Number.POSITIVE_INFINITY;
  for (let index = zones.length - 1; index >= 0; index -= 1) {
    const zone = zones[index] as Zone;
    if (zone.kind === 'body') break;
    if (zone.kind === 'related') end = zone.start;
  }
  return end;
}

function addStated(stated: Stated[], { zone, line, dates }: DateLine): void {
  let last = 0;
  for (const date of dates) {
    const day = wholeDay(date) ?? (zone.kind === 'published' ? lastDay(date) : null);
    if (day !== null) {
      const modified = CHANGE_LABEL.test(line.slice(last, date.start));
      stated.push({ date, day, start: zone.start + date.start, modified });
    }
    last = date.end;
  }
}

/** `Tim Contoh 02 - 3 September 2023`: no page is published for days on end, the first figure is another's. */
function lastDay(date: DateExpression): string | null {
  return date.precision === 'day' && date.to !== '' && date.known.includes('year') ? date.to : null;
}
