import { overlapsSpan } from '@warta/text';
import type { CardError, Part } from './card.js';
import type { GoldPage, GoldPageStatement } from './gold-page.js';
import { isSpeaker, namesOf, shareName } from './page-names.js';
import { placesOf, shorten } from './page-quotes.js';
import type { PageView } from './page-view.js';
import { type Pairing, pairItems } from './pair-items.js';
import { scorePageAbout } from './score-page-about.js';
import type { Tally } from './tally.js';

type Found = PageView['statements'][number];
type Pair = Pairing<GoldPageStatement, Found>['pairs'][number];

const claimStances: readonly string[] = ['alleges', 'denies', 'confirms', 'declines'];

/**
 * Scores the statements of a page by speaker and stance together (`claims` where the stance alleges, denies,
 * confirms or declines), when they were `said`, `via` which medium, whom they are `about`, and the `claimed` act.
 * @param page the gold
 * @param view its rows
 * @example
 * // gold: Gedung Putih alleges; found: Gedung Putih states → speakers right, statements wrong
 */
export function scorePageStatements(page: GoldPage, view: PageView): Part {
  const fits = ({ gold, found }: Pair): boolean =>
    hasStance(gold, found.row.stance) && hasSpeaker(page, view, gold, found);
  const pairing = pairItems(page.statements, view.statements, (gold, found) => fit(page, view, gold, found));
  const sure = pairing.pairs.filter(({ gold }) => gold.optional !== true);
  const right = sure.filter(fits);
  const wrong = pairing.pairs.filter((pair) => !fits(pair));
  const missed = pairing.missed.filter(({ optional }) => optional !== true);
  const said = scoreSaid(view, sure, missed);
  const about = scorePageAbout(page, view, sure, missed);
  const differs = ({ gold, found }: Pair): string => `${describe(gold)}  ⟵ ${describeRow(view, found)}`;
  return {
    tallies: {
      ...tallyStatements(
        right,
        [...wrong.map(({ found }) => found), ...pairing.extra],
        [...sure.map(({ gold }) => gold), ...missed],
      ),
      ...said.tallies,
      via: tallyVia(page, sure, missed),
      ...about.tallies,
    },
    errors: [
      ...said.errors,
      ...about.errors,
      ...missed.map((gold): CardError => ({ field: 'statements', mark: '-', text: describe(gold) })),
      ...pairing.extra.map(
        (found): CardError => ({ field: 'statements', mark: '+', text: describeRow(view, found) }),
      ),
      ...wrong.map((pair): CardError => ({ field: 'statements', mark: '~', text: differs(pair) })),
    ],
  };
}

/** How well a statement fits a gold one, 0 where it is none of it: it must share the cue or the speaker. */
function fit(page: GoldPage, view: PageView, gold: GoldPageStatement, found: Found): number {
  if (!placesOf(view.text, gold.quote).some((place) => overlapsSpan(place, found.row))) return 0;
  const cue = found.row.cue.includes(gold.cue) || gold.cue.includes(found.row.cue) ? 4 : 0;
  const speaker = hasSpeaker(page, view, gold, found) ? 2 : 0;
  if (cue + speaker === 0) return 0;
  return cue + speaker + (hasStance(gold, found.row.stance) ? 1 : 0) + (gold.optional ? 0 : 0.1);
}

/** All statements, and the claims among them. */
function tallyStatements(
  right: readonly Pair[],
  wrong: readonly Found[],
  golds: readonly GoldPageStatement[],
): { readonly statements: Tally; readonly claims: Tally } {
  const found = new Set(right.map(({ gold }) => gold));
  return {
    statements: { right: right.length, wrong: wrong.length, missed: golds.length - right.length },
    claims: {
      right: right.filter(({ gold }) => isClaim(gold.stance)).length,
      wrong: wrong.filter(({ row }) => isClaim(row.stance)).length,
      missed: golds.filter((gold) => isClaim(gold.stance) && !found.has(gold)).length,
    },
  };
}

function isClaim(stance: string): boolean {
  return claimStances.includes(stance);
}

function hasStance({ stance, orStance = [] }: GoldPageStatement, found: string): boolean {
  return [stance, ...orStance].some((one) => one === found);
}

function hasSpeaker(page: GoldPage, view: PageView, gold: GoldPageStatement, found: Found): boolean {
  return page.speakers.some(
    (speaker) => namesOf(speaker).includes(gold.speaker) && isSpeaker(view, speaker, found.speaker),
  );
}

/** A page that does not tell when something was said leaves the cell empty; a date there is a guess. */
function scoreSaid(view: PageView, sure: readonly Pair[], missed: readonly GoldPageStatement[]): Part {
  const told = sure.map(({ gold, found }) => ({ gold, found, dates: [gold.said ?? []].flat() }));
  const right = told.filter(({ dates, found }) => found.row.said !== null && dates.includes(found.row.said));
  const wrong = told.filter(({ dates, found }) => found.row.said !== null && !dates.includes(found.row.said));
  const there = told.filter(({ dates }) => dates.length > 0);
  const lost = missed.filter(({ said }) => said !== undefined).length;
  const off = told.filter((one) => wrong.includes(one) || (there.includes(one) && !right.includes(one)));
  return {
    tallies: {
      said: { right: right.length, wrong: wrong.length, missed: there.length - right.length + lost },
    },
    errors: off.map(({ dates, found }): CardError => {
      const text = `${dates.join(' or ') || '—'}, found ${found.row.said ?? '—'}: ${describeRow(view, found)}`;
      return { field: 'said', mark: '~', text };
    }),
  };
}

function tallyVia(page: GoldPage, sure: readonly Pair[], missed: readonly GoldPageStatement[]): Tally {
  const relayed = sure.filter(({ gold }) => gold.via !== undefined);
  const right = relayed.filter(({ gold, found }) => {
    const medium = page.credits.find(({ name }) => name === gold.via);
    return medium !== undefined && found.via !== null && shareName(namesOf(medium), [found.via.name]);
  }).length;
  const empty = relayed.filter(({ found }) => found.via === null).length;
  const lost = missed.filter(({ via }) => via !== undefined).length;
  return { right, wrong: relayed.length - right - empty, missed: relayed.length - right + lost };
}

function describe({ speaker, stance, cue, quote }: GoldPageStatement): string {
  return [speaker, stance, cue, shorten(quote)].join(' | ');
}

function describeRow({ text }: PageView, { row, speaker }: Found): string {
  return [speaker.name, row.stance, row.cue, shorten(text.slice(row.start, row.end))].join(' | ');
}
