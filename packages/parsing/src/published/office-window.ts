import { type Actor, type AliasMatch, actorById, actors, findAliases, type Tenure } from '@warta/gazetteer';
import type { Span } from '@warta/text';
import { createNeedles, nextNeedle } from '../needles.js';
import type { PublishedEvidence } from './published-evidence.js';

/** First and last day that the evidence leaves, `YYYY-MM-DD`; empty where open. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

const BEFORE = 72;
const LONGEST_BODY = 40_000;
const TITLES = [
  ...new Set(actors.flatMap((actor) => actor.tenures.map((tenure) => tenure.title.toLowerCase()))),
];
const TITLE_WORDS = createNeedles([...new Set(TITLES.map((title) => title.split(' ', 1)[0] ?? ''))]);
const LONGEST_TITLE = Math.max(...TITLES.map((title) => title.length));
const FORMER = /\b(?:mantan|eks|bekas|calon|kandidat)\s/iu;

/**
 * Narrows the time of a page by the offices it gives to people it names with their titles.
 * @param evidence The page.
 * @returns The days on which all of them held those offices; open where none is known.
 * @example
 * ```ts
 * officeWindow(evidence); // { from: '2023-09-13', to: '2024-01-10' }
 * ```
 */
export function officeWindow({ text, zones }: PublishedEvidence): DayWindow {
  let window: DayWindow = { from: '', to: '' };
  for (const zone of zones) {
    if (zone.kind !== 'body' || zone.start > LONGEST_BODY) continue;
    if (!hasTitle(text, zone)) continue;
    for (const match of findAliases(text, zone.start, zone.end)) {
      const tenure = matchTenure(text, match, zone.start);
      if (tenure !== null) window = narrowed(window, tenure);
    }
  }
  return window;
}

/** A paragraph without a title gives nobody an office, which spares the search for names. */
function hasTitle(text: string, { start, end }: Span): boolean {
  let at = nextNeedle(TITLE_WORDS, text, start, end, true);
  while (at >= 0) {
    const words = text.slice(at, Math.min(end, at + LONGEST_TITLE)).toLowerCase();
    if (TITLES.some((title) => words.startsWith(title))) return true;
    at = nextNeedle(TITLE_WORDS, text, at + 1, end, true);
  }
  return false;
}

function matchTenure(text: string, match: AliasMatch, from: number): Tenure | null {
  const actor = match.actors.length === 1 ? actorById(match.actors[0] ?? '') : undefined;
  if (actor === undefined || actor.tenures.length === 0) return null;
  return titledTenure(actor, text.slice(Math.max(from, match.start - BEFORE), match.start));
}

/** The one tenure whose title stands before the name; none where the same title was held twice. */
function titledTenure(actor: Actor, before: string): Tenure | null {
  const lower = before.toLowerCase();
  const held = actor.tenures.filter((tenure) => titleStands(lower, tenure.title.toLowerCase()));
  const longest = Math.max(...held.map((tenure) => tenure.title.length));
  const named = held.filter((tenure) => tenure.title.length === longest);
  return named.length === 1 ? (named[0] ?? null) : null;
}

function titleStands(before: string, title: string): boolean {
  const at = before.lastIndexOf(title);
  if (at < 0 || before.length - at - title.length > 32) return false;
  const [clause = ''] = before
    .slice(0, at + 1)
    .split(/[,.;]/)
    .slice(-1);
  return !/[,.;]/.test(before.slice(at + title.length)) && !FORMER.test(clause);
}

function narrowed(window: DayWindow, tenure: Tenure): DayWindow {
  const from = tenure.from === null ? '' : firstDay(tenure.from);
  const to = tenure.to === null ? '' : lastDay(tenure.to);
  return {
    from: from > window.from ? from : window.from,
    to: to !== '' && (window.to === '' || to < window.to) ? to : window.to,
  };
}

function firstDay(edtf: string): string {
  return `${edtf}-01-01`.slice(0, 10);
}

function lastDay(edtf: string): string {
  return edtf.length === 4 ? `${edtf}-12-31` : `${edtf}-31`.slice(0, 10);
}
