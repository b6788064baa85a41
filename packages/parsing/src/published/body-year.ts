import type { Span } from '@warta/text';
import events from '../../data/dated-events.json' with { type: 'json' };
import { findAll } from '../find-all.js';
import type { PublishedEvidence } from './published-evidence.js';

/** A year that the running text proves, with its words. */
export interface BodyYear extends Span {
  readonly year: number;
}

const PROOF = /[Tt]ahun (?:lalu|ini \(|\d{4} ini)/y;
const YEAR_WORD = /tahun/i;
const LAST_YEAR = /\btahun lalu\b/giu;
const THIS_YEAR = /\b(?:tahun ini \((\d{4})\)|tahun (\d{4}) ini\b(?! (?:adalah|menjadi|merupakan)))/giu;
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
  if (!marks.years.some((at) => mayProve(text, at))) return null;
  const proofs: BodyYear[] = [];
  for (const zone of zones) {
    if (zone.kind !== 'body') continue;
    const part = text.slice(zone.start, zone.end);
    if (YEAR_WORD.test(part)) proofs.push(...lastYears(part, zone.start), ...thisYears(part, zone.start));
  }
  const [first] = proofs;
  return first !== undefined && proofs.every((proof) => proof.year === first.year) ? first : null;
}

function mayProve(text: string, at: number): boolean {
  PROOF.lastIndex = at;
  return PROOF.test(text);
}

function lastYears(part: string, from: number): BodyYear[] {
  return findAll(LAST_YEAR, part).flatMap((mark) => {
    const before = part
      .slice(Math.max(0, mark.index - REACH), mark.index)
      .toLowerCase()
      .replace(/(?:pada|sejak|di)\s*$/u, '');
    const event = EVENTS.find((one) => one.words.test(before));
    return event === undefined ? [] : [proof(from, mark.index, mark[0].length, event.year + 1)];
  });
}

function thisYears(part: string, from: number): BodyYear[] {
  return findAll(THIS_YEAR, part).map((mark) =>
    proof(from, mark.index, mark[0].length, Number(mark[1] ?? mark[2])),
  );
}

function proof(from: number, at: number, length: number, year: number): BodyYear {
  return { start: from + at, end: from + at + length, year };
}
