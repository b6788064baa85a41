import { type CardError, joinParts, type Part } from './card.js';
import type { GoldPage } from './gold-page.js';
import { foldName, namesOf, shareName } from './page-names.js';
import type { PageView } from './page-view.js';

/**
 * Scores what a page says of itself: outlet, title, date and its basis, writers, editors, dateline.
 * @param page the gold
 * @param view its rows
 * @example
 * // gold outlet Republika, `articles.outlet_id` is outlet/republika → right
 */
export function scorePageMetadata(page: GoldPage, view: PageView): Part {
  const { article, publisher } = view;
  const outlet = publisher !== null && isOutlet(page, publisher.name, publisher.domain);
  return joinParts([
    scoreValue('outlet', page.outlet.name, publisher?.name ?? null, outlet),
    scoreValue('title', page.title, article.title),
    scoreValue(
      'published',
      page.published === null ? null : `${page.published.edtf} ${page.published.precision}`,
      article.published === null ? null : `${article.published} ${article.published_precision}`,
    ),
    scoreValue('basis', page.published?.basis ?? 'unknown', article.published_basis),
    scoreNames('bylines', page.bylines, article.bylines),
    scoreNames('editors', page.editors, article.editors),
    scoreValue('dateline', page.dateline, article.dateline),
  ]);
}

function isOutlet({ outlet }: GoldPage, name: string, domain: string | null): boolean {
  return shareName(namesOf(outlet), [name]) || domain === outlet.domain;
}

function scoreValue(
  field: string,
  gold: string | null,
  found: string | null,
  same = gold !== null && found !== null && foldName(gold) === foldName(found),
): Part {
  const tally = {
    right: same ? 1 : 0,
    wrong: found !== null && !same ? 1 : 0,
    missed: gold !== null && !same ? 1 : 0,
  };
  const fine = tally.wrong === 0 && tally.missed === 0;
  const error: CardError = { field, mark: '~', text: `${gold ?? '—'}, found ${found ?? '—'}` };
  return { tallies: { [field]: tally }, errors: fine ? [] : [error] };
}

function scoreNames(field: string, golds: readonly string[], founds: readonly string[]): Part {
  const missed = golds.filter((name) => !shareName(founds, [name]));
  const extra = founds.filter((name) => !shareName(golds, [name]));
  return {
    tallies: { [field]: { right: golds.length - missed.length, wrong: extra.length, missed: missed.length } },
    errors: [
      ...missed.map((text): CardError => ({ field, mark: '-', text })),
      ...extra.map((text): CardError => ({ field, mark: '+', text })),
    ],
  };
}
