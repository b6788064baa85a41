import { overlapsSpan } from '@warta/text';
import type { CardError, Part } from './card.js';
import type { GoldPage, GoldPageEvent } from './gold-page.js';
import { labelActor, labelName } from './page-names.js';
import { placesOf, shorten } from './page-quotes.js';
import type { PageView } from './page-view.js';
import { type Pairing, pairItems } from './pair-items.js';
import { fitsRole, sparesRole } from './role-sets.js';
import type { Tally } from './tally.js';

type Found = PageView['reports'][number];
type Pair = Pairing<GoldPageEvent, Found>['pairs'][number];

/**
 * Scores the reports of a page: `acts` told where the gold tells them, `events` with act, actors, recipients
 * and status all right, and the `dates` of acts. What a claim takes up is scored with its statement, as `claimed`.
 * @param page the gold
 * @param view its rows
 * @example
 * // arms-transfer, Korea Utara → Rusia, alleged: in the gold and in `reports` → right
 */
export function scorePageEvents(page: GoldPage, view: PageView): Part {
  const told = view.reports.filter(({ row }) => row.rule !== 'take-up');
  const pairing = pairItems(page.events, told, (gold, found) => fit(page, view, gold, found));
  const sure = pairing.pairs.filter(({ gold }) => gold.optional !== true);
  const wrong = pairing.pairs.filter(({ gold, found }) => !isRight(page, view, gold, found));
  const missed = pairing.missed.filter(({ optional }) => optional !== true);
  const right = sure.length - wrong.filter(({ gold }) => gold.optional !== true).length;
  const differs = ({ gold, found }: Pair): string =>
    `${describe(page, gold)}  ⟵ ${describeRow(page, view, found)}`;
  return {
    tallies: {
      acts: { right: sure.length, wrong: pairing.extra.length, missed: missed.length },
      events: {
        right,
        wrong: wrong.length + pairing.extra.length,
        missed: sure.length - right + missed.length,
      },
      dates: tallyDates(sure, missed),
    },
    errors: [
      ...missed.map((gold): CardError => ({ field: 'events', mark: '-', text: describe(page, gold) })),
      ...pairing.extra.map(
        (found): CardError => ({ field: 'events', mark: '+', text: describeRow(page, view, found) }),
      ),
      ...wrong.map((pair): CardError => ({ field: 'events', mark: '~', text: differs(pair) })),
    ],
  };
}

/** How well a report fits a gold event, 0 where it is none of it. */
function fit(page: GoldPage, view: PageView, gold: GoldPageEvent, found: Found): number {
  if (![gold.act, ...(gold.orAct ?? [])].includes(found.event.act)) return 0;
  if (!placesOf(view.text, gold.quote).some((place) => overlapsSpan(place, found.row))) return 0;
  const act = gold.act === found.event.act ? 1 : 0;
  const right = isRight(page, view, gold, found) ? 2 : 0;
  return 1 + act + right + (hasStatus(gold, found) ? 0.5 : 0) + (gold.optional ? 0 : 0.1);
}

function tallyDates(sure: readonly Pair[], missed: readonly GoldPageEvent[]): Tally {
  const dated = sure.filter(({ gold }) => gold.date !== undefined);
  const timely = dated.filter(
    ({ gold, found }) => found.event.date !== null && [gold.date ?? []].flat().includes(found.event.date),
  ).length;
  const undated = dated.filter(({ found }) => found.event.date === null).length;
  return {
    right: timely,
    wrong: dated.length - timely - undated,
    missed: dated.length - timely + missed.filter(({ date }) => date !== undefined).length,
  };
}

/**
 * Scores the places where nothing may be found: right where no statement and no report stands.
 * @param page the gold
 * @param view its rows
 * @example
 * // `Baca juga: Korut Luncurkan Rudal`, where a report stands → one wrong
 */
export function scorePageNothing(page: GoldPage, view: PageView): Part {
  const rows = [...view.statements, ...view.reports].map(({ row }) => row);
  const broken = page.nothing.filter(({ quote }) =>
    placesOf(view.text, quote).some((place) => rows.some((row) => overlapsSpan(place, row))),
  );
  return {
    tallies: { nothing: { right: page.nothing.length - broken.length, wrong: broken.length, missed: 0 } },
    errors: broken.map(
      ({ quote, why }): CardError => ({ field: 'nothing', mark: '+', text: `${why}: ${shorten(quote)}` }),
    ),
  };
}

function hasStatus({ status, orStatus = [] }: GoldPageEvent, { row }: Found): boolean {
  return [status, ...orStatus].includes(row.status);
}

function isRight(page: GoldPage, view: PageView, gold: GoldPageEvent, found: Found): boolean {
  const names = (list: readonly string[]): string[] => list.map((name) => labelName(page, name));
  const may = names(gold.may ?? []);
  const fits = gold.optional === true ? sparesRole : fitsRole;
  return (
    fits(names(gold.actors), may, labels(page, view, found.event.actors)) &&
    fits(names(gold.recipients), may, labels(page, view, found.event.recipients)) &&
    hasStatus(gold, found)
  );
}

function labels(page: GoldPage, view: PageView, ids: readonly string[]): string[] {
  return ids.map((id) => {
    const actor = view.actorById.get(id);
    return actor === undefined ? `?${id}` : labelActor(page, actor);
  });
}

function describe(page: GoldPage, { act, actors, recipients, status, quote }: GoldPageEvent): string {
  const names = (list: readonly string[]): string =>
    list.map((name) => labelName(page, name)).join('; ') || '–';
  return [act, `${names(actors)} → ${names(recipients)}`, status, shorten(quote)].join(' | ');
}

function describeRow(page: GoldPage, view: PageView, { row, event }: Found): string {
  const names = (ids: readonly string[]): string => labels(page, view, ids).join('; ') || '–';
  const roles = `${names(event.actors)} → ${names(event.recipients)}`;
  return [event.act, roles, `${row.status} (${row.rule})`, shorten(view.text.slice(row.start, row.end))].join(
    ' | ',
  );
}
