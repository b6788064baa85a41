import type { AllegationTables } from '../charts/allegations-by-outlet-and-date.js';
import { type Claim, readClaims } from '../claims.js';
import { readPages } from '../pages.js';
import { compareText, countOf, groupBy, rank } from '../tally.js';
import { listWords } from './list-words.js';

/**
 * Says in words what `allegationsByOutletAndDate` shows.
 *
 * @param tables The tables `articles`, `sources`, `statements`, `reports` and `events`.
 * @returns Sentences with the numbers of these tables, one on each line.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * describeAllegations({ articles: [], sources: [], statements: [], reports: [], events: [] })
 * // 'There are no pages.'
 */
export function describeAllegations(tables: AllegationTables): string {
  const pages = readPages(tables);
  if (pages.length === 0) return 'There are no pages.';
  const outletOf = new Map(pages.map((page) => [page.id, page.outlet]));
  const byOutlet = (claims: readonly Claim[]): Map<string, Claim[]> =>
    groupBy(claims, (claim) => outletOf.get(claim.article) ?? '');
  const alleged = readClaims(tables, 'alleges');
  const denied = readClaims(tables, 'denies');
  const [allegingOutlets, denyingOutlets] = [byOutlet(alleged), byOutlet(denied)];
  const oneSided = [...allegingOutlets.keys()]
    .filter((outlet) => !denyingOutlets.has(outlet))
    .sort(compareText);
  const silent = [...new Set(outletOf.values())]
    .filter((outlet) => !allegingOutlets.has(outlet))
    .sort(compareText);
  return [
    `${countOf(alleged.length, 'allegation')}, uttered ${countOf(utterances(alleged), 'time')}, and ${countOf(denied.length, 'denial')}.`,
    alleged.length === 0 ? '' : `Most allegations: ${describeMost(allegingOutlets)}.`,
    oneSided.length === 0 ? '' : `With allegations but without any denial: ${listWords(oneSided)}.`,
    silent.length === 0 ? '' : `Without any allegation: ${listWords(silent)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join('\n');
}

function utterances(claims: readonly Claim[]): number {
  return claims.reduce((sum, claim) => sum + claim.utterances, 0);
}

function describeMost(byOutlet: ReadonlyMap<string, readonly Claim[]>): string {
  const totals = new Map([...byOutlet].map(([outlet, own]) => [outlet, own.length]));
  const [first = ''] = rank(totals);
  const most = totals.get(first) ?? 0;
  const outlets = rank(totals).filter((outlet) => totals.get(outlet) === most);
  return `${listWords(outlets)} (${most}${outlets.length > 1 ? ' each' : ''})`;
}
