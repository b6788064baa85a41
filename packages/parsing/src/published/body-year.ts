import type { Span } from '@warta/text';
import events from '../../data/dated-events.json' with { type: 'json' };
import { addAll } from '../add-all.js';
import { marksIn } from '../marks/page-marks.js';
import type { PublishedEvidence } from './published-evidence.js';

/** A year that the running text proves, with its words. */
export interface BodyYear extends Span {
  readonly year: number;
}

const PROOF = /[Tt]ahun (?:lalu|ini \(|\d{4} ini)/y;
const LAST_YEAR = /[Tt]ahun lalu\b/y;
const THIS_YEAR = /[Tt]ahun (?:ini \((\d{4})\)|(\d{4}) ini\b(?! (?:adalah|menjadi|merupakan)))/y;
const EVENTS = events.entries.map((entry) => ({
  year: Number(entry.day.slice(0, 4)),
  words: new RegExp(`(?:${entry.words})[\\s,()]*$`, 'u'),
}));
const REACH = 90;

/**
 * Finds the year that the running text proves: a dated event of `tahun lalu`, or `tahun 2023 ini`.
 * @param evidence The page.
 * @returns The year, or null where nothing proves one or the proofs disagree.
 * @example
 * ```ts
 * bodyYear(evidence)?.year; // 2023
 * ```
 */
export function bodyYear({ text, zones, marks }: PublishedEvidence): BodyYear | null {
  const places = marks.years.filter((at) => mayProve(text, at));
  if (places.length === 0) return null;
  const proofs: BodyYear[] = [];
  for (const zone of zones)
    if (zone.kind === 'body') addAll(proofs, zoneProofs(text, zone, marksIn(places, zone.start, zone.end)));
  const [first] = proofs;
  return first !== undefined && proofs.every((proof) => proof.year === first.year) ? first : null;
}

function zoneProofs(text: string, zone: Span, places: readonly number[]): BodyYear[] {
  if (places.length === 0) return [];
  const part = text.slice(zone.start, zone.end);
  return [lastYear, thisYear].flatMap((read) =>
    places.flatMap((at) => read(part, at - zone.start, zone.start) ?? []),
  );
}

function mayProve(text: string, at: number): boolean {
  PROOF.lastIndex = at;
  return PROOF.test(text);
}

function lastYear(part: string, at: number, from: number): BodyYear | null {
  LAST_YEAR.lastIndex = at;
  if (!LAST_YEAR.test(part)) return null;
  const before = part
    .slice(Math.max(0, at - REACH), at)
    .toLowerCase()
    .replace(/(?:pada|sejak|di)\s*$/u, '');
  const event = EVENTS.find((one) => one.words.test(before));
  return event === undefined ? null : proof(from, at, LAST_YEAR.lastIndex - at, event.year + 1);
}

function thisYear(part: string, at: number, from: number): BodyYear | null {
  THIS_YEAR.lastIndex = at;
  const mark = THIS_YEAR.exec(part);
  return mark === null ? null : proof(from, at, mark[0].length, Number(mark[1] ?? mark[2]));
}

function proof(from: number, at: number, length: number, year: number): BodyYear {
  return { start: from + at, end: from + at + length, year };
}
