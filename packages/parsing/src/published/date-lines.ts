import { type DateExpression, findDates } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Zone, ZoneKind } from '../article.js';

/** A zone that may state a day of the page, with the dates in it. */
export interface DateLine {
  readonly zone: Zone;
  /** Its text. */
  readonly line: string;
  readonly dates: readonly DateExpression[];
}

const KINDS: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['published', 'byline', 'masthead', 'dateline']);
const [ZERO, NINE] = [48, 57];
const LONGEST = 260;

/**
 * Reads the dates of the lines around the article once, without a reference: for the day of the page and for what is
 * wrong with them.
 * @param text The page.
 * @param zones Its zones.
 * @returns Those with a figure in them, in text order.
 * @example
 * ```ts
 * dateLines('1 September 2023', [{ start: 0, end: 16, kind: 'published', rule: 'published-line' }])[0]?.dates[0]?.edtf; // '2023-09-01'
 * ```
 */
export function dateLines(text: string, zones: readonly Zone[]): DateLine[] {
  const found: DateLine[] = [];
  for (const zone of zones) {
    if (zone.kind === 'body' || zone.end - zone.start > LONGEST || !KINDS.has(zone.kind)) continue;
    if (!hasFigure(text, zone)) continue;
    const line = text.slice(zone.start, zone.end);
    found.push({ zone, line, dates: findDates(line, { reference: null }) });
  }
  return found;
}

function hasFigure(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) return true;
  }
  return false;
}
