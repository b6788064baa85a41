import type { Span } from '@warta/text';
import type { Found, Zone } from '../article.js';
import { isSpaceCode } from '../line-shape.js';
import { createOpenings, mayOpen, openingAt } from '../marks/opening.js';
import { dateLineWords } from '../published/date-line-words.js';
import { type BylineRole, bylineRole, type LabelledPart, labelledParts } from './byline-labels.js';
import { knownMedium } from './known-names.js';
import { personNames } from './person-names.js';

/** Who wrote and who edited the article. */
export interface People {
  readonly bylines: readonly Found<string>[];
  readonly editors: readonly Found<string>[];
}

const LONGEST = 300;
const DIGIT = /\d/;
// A full name has two.
const TWO_WORDS = /[\p{L}'’.-] \p{L}/u;
const BEFORE_NAMES =
  /^[([\s]*(?:(?:(?:ditulis |laporan )?oleh|by|laporan(?: wartawan| reporter| jurnalis| kontributor)?)[ \u00a0]*:?[ \u00a0]+)?/i;

const OPENINGS = createOpenings(['ditulis oleh', 'laporan', 'oleh', 'by']);

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
    const isDated = zone.kind === 'published';
    const isNamed = zone.kind === 'byline' || zone.rule === 'closing-agency';
    if (!isDated && !isNamed) continue;
    const part = text.slice(zone.start, Math.min(zone.end, zone.start + LONGEST));
    if (isDated)
      readings.push(
        ...namesBesideDate(part, zone.start),
        ...(part.includes(':') ? namesBehind(labelledParts(part), part, zone.start) : []),
      );
    if (!isNamed) continue;
    const label = bylineRole(part);
    if (label === null) readings.push(...zoneNames(part, zone, pending));
    pending = label;
  }
  return { bylines: named(text, readings, 'author'), editors: named(text, readings, 'editor') };
}

function zoneNames(part: string, zone: Zone, pending: BylineRole | null): Reading[] {
  const labelled = labelledParts(part);
  if (labelled.length > 0) return namesBehind(labelled, part, zone.start);
  return namesAt(part, 0, part.length, zone.start, pending ?? 'author');
}

/** `Jumat, 27 Mei 2022 | Laporan: Budi Santoso`: names behind labels. */
function namesBehind(labelled: readonly LabelledPart[], part: string, at: number): Reading[] {
  const readings: Reading[] = [];
  for (const { start, end, role } of labelled) readings.push(...namesAt(part, start, end, at, role));
  return readings;
}

/** `Budi Santoso - Senin, 3 Juli 2023`: full names before the date. */
function namesBesideDate(part: string, at: number): Reading[] {
  const end = part.search(DIGIT);
  if (end <= 0 || !TWO_WORDS.test(part.slice(0, end))) return [];
  const before = barred(part.slice(0, end + 1));
  const names = namesAt(before, 0, end, at, 'author');
  return names.filter(({ span }) => part.slice(span.start - at, span.end - at).includes(' '));
}

/** With bars in place of labels, weekdays and clock words. */
function barred(text: string): string {
  let bare = '';
  let from = 0;
  for (const word of dateLineWords(text)) {
    bare += text.slice(from, word.start) + '|'.repeat(word.end - word.start);
    from = word.end;
  }
  return bare + text.slice(from);
}

function namesAt(part: string, start: number, end: number, at: number, role: BylineRole): Reading[] {
  const from = start + lengthBeforeNames(part, start);
  const names = personNames(part.slice(from, end)).filter(
    (name) => knownMedium(part.slice(from + name.start, from + name.end)) === undefined,
  );
  return names.map((name) => ({ role, span: { start: at + from + name.start, end: at + from + name.end } }));
}

/** Few names have a word or a bracket before them. */
function lengthBeforeNames(part: string, start: number): number {
  if (!mayOpen(OPENINGS, openingAt(part, start, part.length)) && !isSpaceCode(part.charCodeAt(start)))
    return 0;
  return BEFORE_NAMES.exec(part.slice(start, start + 40))?.[0].length ?? 0;
}

function named(text: string, readings: readonly Reading[], role: BylineRole): Found<string>[] {
  const found: Found<string>[] = [];
  for (const reading of readings) {
    if (reading.role !== role) continue;
    const value = text.slice(reading.span.start, reading.span.end);
    if (!found.some((one) => one.value === value)) found.push({ value, span: reading.span, basis: 'byline' });
  }
  return found;
}
