import { findDates } from '@warta/indonesian';
import type { Zone, ZoneKind } from '../article.js';
import { dayReading, type PublishedFound, wholeDay } from './day-reading.js';

const ARCHIVE = /\b(?:arsip|dok\.|dokumentasi|file photo|foto lama|archive)/i;
const LONGEST = 1200;

/**
 * Reads the latest whole day of the zones of one kind; archive pictures say nothing.
 * @param text The page.
 * @param zones Its zones.
 * @param kind Captions or datelines.
 * @returns The day, approximate where a caption states it, or null.
 * @example
 * ```ts
 * zoneDate(text, zones, 'caption')?.value.edtf; // '2023-09-13~'
 * ```
 */
export function zoneDate(text: string, zones: readonly Zone[], kind: ZoneKind): PublishedFound | null {
  const found: PublishedFound[] = [];
  for (const zone of zones) if (zone.kind === kind) found.push(...zoneDays(text, zone));
  found.sort((one, other) => (one.value.from < other.value.from ? 1 : -1));
  return found[0] ?? null;
}

function zoneDays(text: string, zone: Zone): PublishedFound[] {
  const part = text.slice(zone.start, Math.min(zone.end, zone.start + LONGEST));
  if (!/\d{4}/.test(part) || ARCHIVE.test(part)) return [];
  return findDates(part, { reference: null }).flatMap((date) => {
    const day = wholeDay(date);
    if (day === null) return [];
    const span = { start: zone.start + date.start, end: zone.start + date.end };
    return [
      dayReading(day, span, zone.kind === 'dateline' ? 'dateline' : 'caption', zone.kind === 'dateline'),
    ];
  });
}
