import type { DateExpression } from '@warta/indonesian';
import type { Zone } from '../article.js';
import { dayReading, type PublishedFound, wholeDay } from './day-reading.js';
import { zoneDates } from './line-dates.js';
import type { PublishedEvidence } from './published-evidence.js';
import { CHANGE_LABEL } from './published-words.js';

interface Stated {
  readonly date: DateExpression;
  readonly day: string;
  readonly start: number;
  readonly modified: boolean;
}

const KINDS: ReadonlySet<Zone['kind']> = new Set<Zone['kind']>(['published', 'byline', 'masthead']);

/**
 * Reads the day that the lines over or under the article state; one with a clock time first, one of an update
 * only where nothing else stands, and then as approximate.
 * @param evidence The page.
 * @example
 * ```ts
 * mastheadDate(evidence)?.value.edtf; // '2023-10-17'
 * ```
 */
export function mastheadDate({ text, zones }: PublishedEvidence): PublishedFound | null {
  const stated: Stated[] = [];
  for (const zone of publishedZones(zones)) stated.push(...statedDays(text, zone));
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

/** Those over the body, and those under it before other pages are listed. */
function publishedZones(zones: readonly Zone[]): Zone[] {
  const lastBody = zones.findLastIndex((zone) => zone.kind === 'body');
  const listed = zones.findIndex((zone, index) => index > lastBody && zone.kind === 'related');
  const end = listed < 0 ? zones.length : listed;
  return zones.filter((zone, index) => index < end && KINDS.has(zone.kind) && zone.end - zone.start <= 260);
}

function statedDays(text: string, zone: Zone): Stated[] {
  const part = text.slice(zone.start, zone.end);
  const stated: Stated[] = [];
  let last = 0;
  for (const date of zoneDates(part)) {
    const day = wholeDay(date);
    const modified = day !== null && CHANGE_LABEL.test(part.slice(last, date.start));
    if (day !== null) stated.push({ date, day, start: zone.start + date.start, modified });
    last = date.end;
  }
  return stated;
}
