import data from '../data/peoples.json' with { type: 'json' };
import type { Actor } from './actor.js';
import { type DataFile, type RawNamed, readAliases } from './raw.js';

type RawPeople = RawNamed & { readonly country: string | null };

/** A people as an actor: a group without office. */
function readPeople(raw: RawPeople): Actor {
  const { id, name, country } = raw;
  const aliases = readAliases(raw);
  return {
    id,
    name,
    kind: 'group',
    country,
    sector: 'CVL',
    partOf: null,
    wikidata: null,
    aliases,
    tenures: [],
  };
}

/**
 * Peoples by name.
 * @example
 * peoples.some(({ id }) => id === 'org/bangsa-rohingya') // true
 */
export const peoples: readonly Actor[] = (data as DataFile<RawPeople>).entries.map(readPeople);

const ids: ReadonlySet<string> = new Set(peoples.map(({ id }) => id));

/**
 * Tells whether an actor is a people.
 * @param id - of an actor
 * @example
 * isPeople('org/bangsa-rohingya') // true
 */
export function isPeople(id: string): boolean {
  return ids.has(id);
}
