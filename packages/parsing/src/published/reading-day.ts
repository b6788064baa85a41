import type { Zone } from '../article.js';
import type { BodyDay } from './body-days.js';
import type { PublishedFound } from './day-reading.js';
import { settleYear } from './settle-year.js';

const OPEN = { from: '', to: '' };
const FAR = 60 * 86_400_000;

/**
 * Says whether the day in the masthead is the one on which the page was saved: it stands over the title, and no day that
 * the text names in brackets is near it, by its year or by its weekday.
 * @param published The day that was read.
 * @param zones The zones of the page.
 * @param days The days that the text names.
 * @example
 * ```ts
 * isDayOfReading(day('2024-12-03'), zones, [{ ...friday, month: 3, dayOfMonth: 10 }]); // true: 10 March is a Friday in neither year
 * ```
 */
export function isDayOfReading(
  { basis, span, value }: PublishedFound,
  zones: readonly Zone[],
  days: readonly BodyDay[],
): boolean {
  if (basis !== 'masthead' || span === null || value.precision !== 'day') return false;
  const title = zones.find(({ kind }) => kind === 'title');
  if (title === undefined || span.end > title.start) return false;
  const dated = days.filter(({ day, weekday }) => day !== null || weekday !== null);
  return dated.length > 0 && dated.every((day) => !isNear(day, value.from));
}

function isNear(day: BodyDay, published: string): boolean {
  const year = Number(published.slice(0, 4));
  const years = day.day === null ? [year, year - 1] : [];
  const ofYears = years.flatMap((one) => settleYear(day, { window: OPEN, year: one, written: null }) ?? []);
  return [...(day.day === null ? [] : [day.day]), ...ofYears].some(
    (one) => Math.abs(Date.parse(one) - Date.parse(published)) <= FAR,
  );
}
