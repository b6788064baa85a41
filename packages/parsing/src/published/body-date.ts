import type { BodyDay } from './body-days.js';
import { bodyDays } from './body-days.js';
import { bodyYear } from './body-year.js';
import { dayReading, type PublishedFound } from './day-reading.js';
import { officeWindow } from './office-window.js';
import type { PublishedEvidence } from './published-evidence.js';
import { settleYear } from './settle-year.js';

const YEAR = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d|\d)/g;

/**
 * Reads from the running text when the page was published: its latest settled day, or the year it proves.
 * @param evidence The page.
 * @returns An approximate day, a year, or null where nothing is proved.
 * @example
 * ```ts
 * bodyDate(evidence)?.value.edtf; // '2023-10-26~'
 * ```
 */
export function bodyDate(evidence: PublishedEvidence): PublishedFound | null {
  const year = bodyYear(evidence);
  const settled = settledDays(evidence, year?.year ?? null);
  const last = settled.sort((one, other) => (one.day < other.day ? 1 : -1))[0];
  if (last !== undefined) return dayReading(last.day, last.span, 'body', false);
  if (year === null) return null;
  const value = {
    edtf: `${year.year}`,
    from: `${year.year}-01-01`,
    to: `${year.year}-12-31`,
    precision: 'year' as const,
  };
  return { value, span: { start: year.start, end: year.end }, basis: 'body' };
}

interface Settled {
  readonly day: string;
  readonly span: { readonly start: number; readonly end: number };
}

function settledDays(evidence: PublishedEvidence, year: number | null): Settled[] {
  const days = bodyDays(evidence);
  const whole = days.flatMap((one) => settledAs(one, one.day));
  if (whole.length > 0 || days.length === 0) return whole;
  const window = officeWindow(evidence);
  const latest = latestYear(evidence);
  return days.flatMap((one) => settledAs(one, settleYear(one, window, year, latest)));
}

function settledAs(one: BodyDay, day: string | null): Settled[] {
  return day === null ? [] : [{ day, span: { start: one.start, end: one.end } }];
}

function latestYear({ text, zones }: PublishedEvidence): number | null {
  let latest: number | null = null;
  for (const zone of zones) {
    if (zone.kind !== 'body') continue;
    for (const mark of text.slice(zone.start, zone.end).matchAll(YEAR)) {
      latest = Math.max(latest ?? 0, Number(mark[0]));
    }
  }
  return latest;
}
