import type { Span } from '@warta/text';
import type { BodyDay } from './body-days.js';
import { bodyDays } from './body-days.js';
import { bodyYear } from './body-year.js';
import { dayReading, type PublishedFound } from './day-reading.js';
import { officeWindow } from './office-window.js';
import type { PublishedEvidence } from './published-evidence.js';
import { tellsSpeech } from './sentence-words.js';
import { settleYear } from './settle-year.js';
import { writtenYear } from './written-year.js';

/**
 * Reads from the running text when the page was published: the latest day on which somebody spoke, else the first
 * day it names, or the year it proves.
 * @param evidence The page.
 * @param pictured The year of the latest picture, or null: that of days whose own is open and not proved.
 * @returns An approximate day, a year, or null where nothing is proved.
 * @example
 * ```ts
 * bodyDate(evidence)?.value.edtf; // '2023-10-26~'
 * ```
 */
export function bodyDate(evidence: PublishedEvidence, pictured: number | null = null): PublishedFound | null {
  const year = bodyYear(evidence);
  const settled = chosenDay(settledDays(evidence, year?.year ?? pictured));
  if (settled !== null) return dayReading(settled.day, settled.span, 'body', false);
  if (year === null) return null;
  const bounds = { from: `${year.year}-01-01`, to: `${year.year}-12-31` };
  const value = { edtf: `${year.year}`, ...bounds, precision: 'year' as const };
  return { value, span: { start: year.start, end: year.end }, basis: 'body' };
}

const NEAR = 10 * 86_400_000;
const OPEN = { from: '', to: '' };

interface Settled {
  readonly day: string;
  readonly before: string;
  readonly span: Span;
}

function chosenDay(settled: readonly Settled[]): Settled | null {
  const [first = null] = settled;
  // A day alone is taken whether or not somebody spoke on it.
  if (settled.length < 2) return first;
  const reported = settled
    .filter((one) => tellsSpeech(one.before))
    .sort((one, other) => (one.day < other.day ? 1 : -1));
  return reported[0] ?? first;
}

function settledDays(evidence: PublishedEvidence, year: number | null): Settled[] {
  const days = bodyDays(evidence);
  const whole = settledBy(days, (one) => one.day);
  if (days.length === 0) return whole;
  if (whole.length > 0) return settledBy(days, (one) => one.day ?? dayNear(one, whole));
  const proof = { window: officeWindow(evidence), year, written: writtenYear(evidence) };
  return settledBy(days, (one) => settleYear(one, proof));
}

/** `Rabu (27/10)` beside `Selasa (26/10/2021)`: a day of the same weeks whose weekday agrees. */
function dayNear(one: BodyDay, whole: readonly Settled[]): string | null {
  if (one.weekday === null) return null;
  for (const { day } of whole) {
    const near = settleYear(one, { window: OPEN, year: Number(day.slice(0, 4)), written: null });
    if (near !== null && Math.abs(Date.parse(near) - Date.parse(day)) <= NEAR) return near;
  }
  return null;
}

function settledBy(days: readonly BodyDay[], settle: (one: BodyDay) => string | null): Settled[] {
  const settled: Settled[] = [];
  for (const one of days) {
    const day = settle(one);
    if (day !== null) settled.push({ day, before: one.before, span: { start: one.start, end: one.end } });
  }
  return settled;
}
