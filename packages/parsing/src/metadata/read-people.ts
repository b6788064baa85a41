import type { Span } from '@warta/text';
import type { Found, Zone } from '../article.js';
import { type BylineRole, bylineRole, labelledParts } from './byline-labels.js';
import { personNames } from './person-names.js';

/** Who wrote and who edited the article. */
export interface People {
  readonly bylines: readonly Found<string>[];
  readonly editors: readonly Found<string>[];
}

interface Reading {
  readonly role: BylineRole;
  readonly span: Span;
}

/**
 * Reads authors and editors from the byline zones.
 * @param text The page.
 * @param zones Its zones.
 * @returns Names as they stand, in text order, each once.
 * @example
 * ```ts
 * readPeople('Rep: Budi/ Red: Siti', [{ start: 0, end: 20, kind: 'byline', rule: 'byline-line' }]).editors[0]?.value; // 'Siti'
 * ```
 */
export function readPeople(text: string, zones: readonly Zone[]): People {
  const readings: Reading[] = [];
  let pending: BylineRole | null = null;
  for (const zone of zones) {
    if (zone.kind !== 'byline') continue;
    const part = text.slice(zone.start, zone.end);
    const label = bylineRole(part);
    if (label === null) readings.push(...zoneNames(part, zone, pending));
    pending = label;
  }
  return { bylines: named(text, readings, 'author'), editors: named(text, readings, 'editor') };
}

function zoneNames(part: string, zone: Zone, pending: BylineRole | null): Reading[] {
  const labelled = labelledParts(part);
  if (labelled.length === 0) return namesAt(part, 0, part.length, zone.start, pending ?? 'author');
  return labelled.flatMap((piece) => namesAt(part, piece.start, piece.end, zone.start, piece.role));
}

function namesAt(part: string, start: number, end: number, at: number, role: BylineRole): Reading[] {
  const from = '(['.includes(part.charAt(start)) ? start + 1 : start;
  const names = personNames(part.slice(from, end));
  return names.map((name) => ({ role, span: { start: at + from + name.start, end: at + from + name.end } }));
}

function named(text: string, readings: readonly Reading[], role: BylineRole): Found<string>[] {
  const found = new Map<string, Found<string>>();
  for (const reading of readings) {
    const value = text.slice(reading.span.start, reading.span.end);
    if (reading.role === role && !found.has(value))
      found.set(value, { value, span: reading.span, basis: 'byline' });
  }
  return [...found.values()];
}
