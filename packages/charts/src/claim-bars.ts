import type { Claim } from './claims.js';
import type { DateBands } from './date-bands.js';
import { sayDate } from './dates.js';
import { listSome } from './list-some.js';
import type { Page } from './pages.js';
import { foldRest, groupBy, rank } from './tally.js';

/** One bar: the claims of one stance in the pages of one outlet in one band of dates. */
export interface ClaimBar {
  readonly outlet: string;
  readonly band: string;
  readonly stance: 'allegations' | 'denials';
  readonly count: number;
  /** Upwards for allegations, downwards for denials. */
  readonly height: number;
  readonly label: string;
  readonly dates: string;
  readonly speakers: string;
  readonly utterances: number;
  readonly quotes: string;
}

/** Pages under the names of the outlets that are shown. */
export interface FoldedPages {
  readonly names: readonly string[];
  readonly pages: readonly Page[];
}

/**
 * Keeps the outlets with the most claims and folds the others into one.
 *
 * @param pages The pages.
 * @param claims The claims by which outlets are ranked.
 * @param most How many outlets to keep.
 * @returns The names to show and the pages under them.
 * @example
 * foldOutlets([], [], 20) // { names: [], pages: [] }
 */
export function foldOutlets(pages: readonly Page[], claims: readonly Claim[], most: number): FoldedPages {
  const totals = new Map(pages.map((page) => [page.outlet, 0]));
  const outletOf = new Map(pages.map((page) => [page.id, page.outlet]));
  for (const claim of claims) {
    const outlet = outletOf.get(claim.article);
    if (outlet !== undefined) totals.set(outlet, (totals.get(outlet) ?? 0) + 1);
  }
  const { names, shownAs } = foldRest(rank(totals), most, 'outlets');
  return { names, pages: pages.map((page) => ({ ...page, outlet: shownAs(page.outlet) })) };
}

/**
 * Counts claims by the outlet and date of their pages.
 *
 * @param claims Claims of one stance, counted once each.
 * @param stance What they are called in the chart.
 * @param pages The pages.
 * @param bands The bands of the date axis.
 * @param nameOf The name of a speaker.
 * @returns A bar for each outlet and band that has claims.
 * @example
 * countClaims([], 'denials', [], bandDates([]), (id) => id) // []
 */
export function countClaims(
  claims: readonly Claim[],
  stance: ClaimBar['stance'],
  pages: readonly Page[],
  bands: DateBands,
  nameOf: (source: string) => string,
): ClaimBar[] {
  const pageOf = new Map(pages.map((page) => [page.id, page]));
  const placed = claims.flatMap((claim) => {
    const page = pageOf.get(claim.article);
    return page === undefined ? [] : [{ claim, page }];
  });
  const groups = groupBy(placed, ({ page }) => `${page.outlet}\n${bands.bandOf(page.published)}`);
  return [...groups].map(([key, own]) => {
    const [outlet = '', band = ''] = key.split('\n');
    const mark = own.some(({ page }) => page.published.approximate) ? '~' : '';
    return {
      outlet,
      band,
      stance,
      count: own.length,
      height: stance === 'denials' ? -own.length : own.length,
      label: `${own.length}${mark}`,
      dates: listSome(own.map(({ page }) => sayDate(page.published))),
      speakers: listSome(
        own.map(({ claim }) => nameOf(claim.speaker)),
        5,
      ),
      utterances: own.reduce((sum, { claim }) => sum + claim.utterances, 0),
      quotes: listSome(
        own.flatMap(({ claim }) => claim.quotes.slice(0, 1)),
        2,
      ),
    };
  });
}
