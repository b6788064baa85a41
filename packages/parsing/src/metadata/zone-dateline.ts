import type { Span } from '@warta/text';
import type { Found, Zone } from '../article.js';
import { withoutClosingDashes } from './closing-dashes.js';
import { type DatelineReading, readDateline } from './dateline.js';
import { readDatelineNames } from './dateline-names.js';

const REACH = 120;

/** The page's dateline; spans count in the page. */
export type PageDateline = Omit<DatelineReading, 'end'>;

/** The dateline that the body was seen to begin with. */
export interface BodyOpening {
  /** Where the body begins. */
  readonly start: number;
  /** Spans count from there. */
  readonly dateline: DatelineReading;
}

/**
 * Reads the first dateline zone of a page.
 * @param text The page.
 * @param zones Its zones.
 * @param opening The dateline that the body begins with, where it was read, or null.
 * @returns Outlet, place and agency as spans of the page; null where there is no dateline.
 * @example
 * ```ts
 * pageDateline('KYIV, KOMPAS.com - Hujan.', [{ start: 0, end: 18, kind: 'dateline', rule: 'dateline' }])?.place; // { start: 0, end: 4 }
 * ```
 */
export function pageDateline(
  text: string,
  zones: readonly Zone[],
  opening: BodyOpening | null = null,
): PageDateline | null {
  const zone = zones.find((candidate) => candidate.kind === 'dateline');
  if (zone === undefined) return null;
  const reading = opening?.start === zone.start ? opening.dateline : readZone(text, zone);
  if (reading === null) return null;
  const moved = (span: Span | null): Span | null =>
    span === null ? null : { start: zone.start + span.start, end: zone.start + span.end };
  return { outlet: moved(reading.outlet), place: moved(reading.place), agency: moved(reading.agency) };
}

function readZone(text: string, zone: Zone): PageDateline | null {
  return (
    readDateline(text.slice(zone.start, zone.start + REACH)) ??
    readDatelineNames(withoutClosingDashes(text.slice(zone.start, zone.end)))
  );
}

/**
 * Gives the place of a dateline as it stands.
 * @param text The page.
 * @param dateline Its dateline, or null.
 * @example
 * ```ts
 * datelinePlace(text, pageDateline(text, zones))?.value; // 'KYIV'
 * ```
 */
export function datelinePlace(text: string, dateline: PageDateline | null): Found<string> | null {
  const span = dateline?.place ?? null;
  return span === null ? null : { value: text.slice(span.start, span.end), span, basis: 'dateline' };
}
