import { readAccusations } from '../accusations.js';
import { readActorTree } from '../actor-tree.js';
import type { AccusationTables } from '../charts/who-accuses-whom.js';
import { readClaims } from '../claims.js';
import { NOT_KNOWN } from '../names.js';
import { countOf, groupBy, rank } from '../tally.js';

/**
 * Says in words what `whoAccusesWhom` shows.
 *
 * @param tables The tables `statements`, `reports`, `events`, `sources` and `actors`.
 * @returns Sentences with the numbers of these tables, one on each line.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * describeAccusations({ statements: [], reports: [], events: [], sources: [], actors: [] })
 * // 'There are no allegations.'
 */
export function describeAccusations(tables: AccusationTables): string {
  const claims = readClaims(tables, 'alleges');
  if (claims.length === 0) return 'There are no allegations.';
  const all = readAccusations(claims, tables.events, tables.sources, readActorTree(tables.actors));
  const full = all.filter(({ accuser, accused }) => accuser !== NOT_KNOWN && accused !== NOT_KNOWN);
  const pairs = groupBy(full, ({ accuser, accused }) => `${accuser} accuses ${accused}`);
  const ranked = rank(new Map([...pairs].map(([pair, own]) => [pair, own.length])));
  const said = ranked
    .slice(0, 3)
    .map((pair) => `${pair} (${countOf(pairs.get(pair)?.length ?? 0, 'allegation')})`);
  const unread = all.filter(({ accused }) => accused === NOT_KNOWN).length;
  const unknown = new Set(all.filter(({ accuser }) => accuser === NOT_KNOWN).map(({ claim }) => claim)).size;
  return [
    said.length === 0 ? 'No allegation has both sides known.' : `Most often: ${said.join('; ')}.`,
    `Of ${countOf(claims.length, 'allegation')}, those whose accused is not known: ${unread}; those of a speaker whose country is not known: ${unknown}.`,
  ].join('\n');
}
