import labels from '../../data/byline-labels.json' with { type: 'json' };
import { findAll } from '../find-all.js';
import { isWordCode } from '../letter-kind.js';
import { isSpaceCode } from '../line-shape.js';
import { INK, Ink } from '../marks/ink.js';
import { createOpenings, mayOpen, openingAt } from '../marks/opening.js';
import { bareParts } from './bare-byline.js';

/** Whom the names after a label stand for. */
export type BylineRole = 'author' | 'editor' | 'none';

/** A label with the place where its names begin and end. */
export interface LabelledPart {
  readonly role: BylineRole;
  /** Where its label begins. */
  readonly label: number;
  readonly start: number;
  readonly end: number;
}

const { Capital, Small } = Ink;
const INKS = INK;
const ROLES: ReadonlyMap<string, BylineRole> = new Map(
  labels.entries.map((entry) => [entry.label, entry.role as BylineRole]),
);
const OPENINGS = createOpenings([...ROLES.keys()]);
const WORDS = [...ROLES.keys()].sort((one, other) => other.length - one.length).join('|');
const FIRST = [...new Set([...ROLES.keys()].map((label) => label.charAt(0)))].join('');
// The look ahead at the first letter spares the dear look back nearly everywhere.
const LABEL = new RegExp(
  `(?=[${FIRST}])(?<![a-z0-9])(?<![\\p{L}\\p{N}])(${WORDS})[\\s|]{0,8}:\\s{0,8}`,
  'giu',
);
const OPENING_REACH = 2;
const LONGEST_LABEL = Math.max(...[...ROLES.keys()].map((label) => label.length));
const MOST_SPACES = 8;
const BAR = 124;

/**
 * Cuts a byline at its labels.
 * @param text A line, or the beginning of one.
 * @returns For each label whose role is listed, the span of what stands after it, up to the next label.
 * @example
 * ```ts
 * labelledParts('Rep: Budi Santoso/ Red: Siti Aminah'); // [{ role: 'author', label: 0, start: 5, end: 19 }, { role: 'editor', label: 19, start: 24, end: 35 }]
 * ```
 */
export function labelledParts(text: string): LabelledPart[] {
  if (!text.includes(':')) return bareLabelled(text);
  if (!hasLabelEnd(text)) return [];
  const marks = findAll(LABEL, text);
  return marks.map((mark, index) => ({
    role: roleOf(mark[1] ?? ''),
    label: mark.index,
    start: mark.index + mark[0].length,
    end: marks[index + 1]?.index ?? text.length,
  }));
}

/** Clocks have a colon too, but no letter before it. */
function hasLabelEnd(text: string): boolean {
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    let end = colon;
    while (colon - end < MOST_SPACES && isGap(text.charCodeAt(end - 1))) end -= 1;
    if (isPlainLetter(text.charCodeAt(end - 1))) return true;
  }
  return false;
}

/** `Pewarta | : Budi`: a bar may part a label from its colon. */
function isGap(code: number): boolean {
  return isSpaceCode(code) || code === BAR;
}

function isPlainLetter(code: number): boolean {
  return ((INKS[code] ?? 0) & (Small | Capital)) !== 0;
}

function bareLabelled(text: string): LabelledPart[] {
  return bareParts(text, (word) => (ROLES.get(word) ?? 'none') !== 'none').map(({ word, ...span }) => ({
    role: roleOf(word),
    ...span,
  }));
}

/**
 * Says whom the label stands for that begins a line, a mark or two before it allowed.
 * @param text The line.
 * @returns The role, or null where no label begins it.
 * @example
 * ```ts
 * openingRole('(Penulis: Budi)'); // 'author'
 * ```
 */
export function openingRole(text: string): BylineRole | null {
  for (let at = 0; at <= OPENING_REACH; at += 1) {
    const role = isWordCode(text.charCodeAt(at - 1)) ? undefined : ROLES.get(labelAt(text, at));
    if (role !== undefined) return role;
  }
  return null;
}

/** The words up to the next colon, in lower case; empty where they are too long for a label. */
function labelAt(text: string, at: number): string {
  const colon = text.slice(at, at + LONGEST_LABEL + MOST_SPACES + 1).indexOf(':');
  if (colon < 1) return '';
  let end = at + colon;
  while (end > at && isGap(text.charCodeAt(end - 1))) end -= 1;
  const label = text.slice(at, end);
  return colon - label.length > MOST_SPACES ? '' : label.toLowerCase();
}

function roleOf(label: string): BylineRole {
  return ROLES.get(label.toLowerCase()) ?? 'none';
}

/**
 * Says whom a line that is a label and nothing else stands for.
 * @param text The line.
 * @returns The role, or null where the line is no label.
 * @example
 * ```ts
 * bylineRole('Penulis'); // 'author'
 * bylineRole('Penulis: Budi'); // null
 * ```
 */
export function bylineRole(text: string): BylineRole | null {
  return text.length > 24 || !mayOpen(OPENINGS, openingAt(text, 0, text.length))
    ? null
    : (ROLES.get(text.toLowerCase().replace(/(?<!\s)\s*(?::\s*)?$/, '')) ?? null);
}
