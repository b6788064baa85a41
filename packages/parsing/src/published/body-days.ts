import { type DateExpression, findDates } from '@warta/indonesian';
import type { Span } from '@warta/text';
import { wholeDay } from './day-reading.js';
import type { PublishedEvidence } from './published-evidence.js';

/** A recent day that the running text names: `Kamis (26/10)`, `Rabu (2/11/2022)`. */
export interface BodyDay extends Span {
  /** `YYYY-MM-DD`, or null where the year is open. */
  readonly day: string | null;
  readonly month: number;
  readonly dayOfMonth: number;
  /** 1 for Monday to 7 for Sunday, or null. */
  readonly weekday: number | null;
}

const BRACKET = /\(\d{1,2}[/.-]\d{1,2}(?:[/.-](?:19|20)?\d{2})?\)/g;
const BEFORE = 48;
const FUTURE =
  /\b(?:akan|mendatang|rencananya|direncanakan|dijadwalkan|berencana|hingga|sampai|besok|nanti|lusa)\b[^.;]*$/iu;
const MOST = 40;

/**
 * Finds the days that news texts give in brackets, without those still to come.
 * @param evidence The page.
 * @returns In text order, at most 40.
 * @example
 * ```ts
 * bodyDays(evidence).map((one) => [one.month, one.dayOfMonth]); // [[10, 26]]
 * ```
 */
export function bodyDays({ text, zones }: PublishedEvidence): BodyDay[] {
  const found: BodyDay[] = [];
  for (const zone of zones) {
    if (zone.kind !== 'body' && zone.kind !== 'dateline') continue;
    const part = text.slice(zone.start, zone.end);
    for (const mark of part.matchAll(BRACKET)) {
      const day = readBracket(
        text,
        zone.start + mark.index,
        zone.start + mark.index + mark[0].length,
        zone.start,
      );
      if (day !== null) found.push(day);
      if (found.length >= MOST) return found;
    }
  }
  return found;
}

function readBracket(text: string, start: number, end: number, from: number): BodyDay | null {
  const offset = Math.max(from, start - BEFORE);
  const window = text.slice(offset, end);
  const date = findDates(window, { reference: null }).find((one) => offset + one.end >= end);
  if (date === undefined || FUTURE.test(text.slice(offset, offset + date.start))) return null;
  return fromExpression(date, offset);
}

function fromExpression(date: DateExpression, offset: number): BodyDay | null {
  const { month, day, weekday } = date.parts;
  if (month === null || day === null || date.problems.length > 0) return null;
  return {
    start: offset + date.start,
    end: offset + date.end,
    day: wholeDay(date),
    month,
    dayOfMonth: day,
    weekday,
  };
}
