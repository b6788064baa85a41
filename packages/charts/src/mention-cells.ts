import type { CountedMention } from './actor-counts.js';
import type { ActorTree } from './actor-tree.js';
import type { DateBands } from './date-bands.js';
import { sayDate } from './dates.js';
import { listSome } from './list-some.js';
import type { Page } from './pages.js';
import { groupBy } from './tally.js';

/** One cell: the mentions of one actor in the pages of one outlet in one band of dates. */
export interface MentionCell {
  readonly actor: string;
  readonly outlet: string;
  readonly band: string;
  readonly count: number;
  readonly label: string;
  readonly pages: number;
  readonly dates: string;
  readonly texts: string;
}

/** A mention in its page, with the name of the actor that it counts for. */
export interface PlacedMention {
  readonly actor: string;
  readonly text: string;
  readonly page: Page;
}

/**
 * Finds the page of each mention and the actor at the end of its chain of parts.
 *
 * @param mentions The mentions; those of no actor or page are passed over.
 * @param pages The pages.
 * @param tree The actors.
 * @returns The mentions that can be placed.
 * @example
 * placeMentions([], [], readActorTree([])) // []
 */
export function placeMentions(
  mentions: readonly CountedMention[],
  pages: readonly Page[],
  tree: ActorTree,
): PlacedMention[] {
  const pageOf = new Map(pages.map((page) => [page.id, page]));
  return mentions.flatMap(({ article, actor, text }) => {
    const page = pageOf.get(article);
    return page === undefined || actor === '' ? [] : [{ actor: tree.nameOf(tree.rootOf(actor)), text, page }];
  });
}

/**
 * Counts mentions by actor, outlet and band of dates.
 *
 * @param placed The mentions with the name of the actor they count for and their page.
 * @param bands The bands of the date axis.
 * @param shownAs Under which name an outlet is shown.
 * @returns A cell for each actor, outlet and band with mentions.
 * @example
 * countMentions([], bandDates([]), (name) => name) // []
 */
export function countMentions(
  placed: readonly PlacedMention[],
  bands: DateBands,
  shownAs: (outlet: string) => string,
): MentionCell[] {
  const keyOf = ({ actor, page }: PlacedMention): string =>
    [actor, shownAs(page.outlet), bands.bandOf(page.published)].join('\n');
  return [...groupBy(placed, keyOf)].map(([key, own]) => {
    const [actor = '', outlet = '', band = ''] = key.split('\n');
    const mark = own.some(({ page }) => page.published.approximate) ? '~' : '';
    return {
      actor,
      outlet,
      band,
      count: own.length,
      label: `${own.length}${mark}`,
      pages: new Set(own.map(({ page }) => page.id)).size,
      dates: listSome(own.map(({ page }) => sayDate(page.published))),
      texts: listSome(
        own.map(({ text }) => text),
        8,
      ),
    };
  });
}
