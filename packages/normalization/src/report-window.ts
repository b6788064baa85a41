import type { DateReading } from '@warta/extraction';

/** First and last day, as days since 1970-01-01. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** How far from the day of its page an event without a date is looked for: half a month on either side. */
const NEAR = 15;

/** A page dated by its year alone is near to nothing. */
const WIDEST = 31;

/**
 * Finds the days within which a report may tell the same event as another: those of its date, else those near the
 * publication of its page. The second serves comparison only, and never becomes the date of an event.
 *
 * @param date - The date of the event as read, or null.
 * @param published - Bounds of publication, `YYYY-MM-DD` or null.
 * @returns The window, or null where nothing is dated to the month at least.
 * @example
 * reportWindow(null, { publishedFrom: '1970-01-16', publishedTo: '1970-01-16' }) // { from: 0, to: 30 }
 */
export function reportWindow(
  date: DateReading | null,
  published: { readonly publishedFrom: string | null; readonly publishedTo: string | null },
): DayWindow | null {
  if (date !== null && (date.from !== '' || date.to !== '')) {
    return {
      from: dayNumber(date.from) ?? Number.NEGATIVE_INFINITY,
      to: dayNumber(date.to) ?? Number.POSITIVE_INFINITY,
    };
  }
  const from = dayNumber(published.publishedFrom ?? '');
  const to = dayNumber(published.publishedTo ?? '');
  if (from === null || to === null || to - from > WIDEST) return null;
  return { from: from - NEAR, to: to + NEAR };
}

function dayNumber(day: string): number | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / DAY;
}

/**
 * Intersects two windows.
 *
 * @param a - A window.
 * @param b - Another window.
 * @returns The days of both, or null where they share none.
 * @example
 * intersectWindows({ from: 0, to: 5 }, { from: 3, to: 9 }) // { from: 3, to: 5 }
 */
export function intersectWindows(a: DayWindow, b: DayWindow): DayWindow | null {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from > to ? null : { from, to };
}
