import data from '../data/capitals.json' with { type: 'json' };
import type { Actor, Alias, Place } from './actor.js';
import { type DataFile, type RawCapital, readAliases } from './raw.js';
import { slugOf } from './slug.js';

const { entries } = data as DataFile<RawCapital>;

function readCapital(raw: RawCapital): Actor {
  const { name, country } = raw;
  const aliases = readAliases(raw).map((alias): Alias => ({ ...alias, kind: 'metonym' }));
  const partOf = `country/${country}`;
  const id = `capital/${country}`;
  return {
    id,
    name,
    kind: 'government',
    country,
    sector: 'GOV',
    partOf,
    wikidata: null,
    aliases,
    tenures: [],
  };
}

function readCapitalPlace(raw: RawCapital): Place {
  const { name, country } = raw;
  return { id: `place/${slugOf(name)}`, name, kind: 'city', country, aliases: readAliases(raw) };
}

/**
 * Capitals that stand for their governments (`Pyongyang membantah`), each part of its country.
 * @example
 * capitals.find(({ country }) => country === 'PRK')?.partOf // 'country/PRK'
 */
export const capitals: readonly Actor[] = entries.map(readCapital);

/**
 * The same capitals as cities.
 * @example
 * capitalPlaces.find(({ country }) => country === 'PRK')?.id // 'place/pyongyang'
 */
export const capitalPlaces: readonly Place[] = entries.map(readCapitalPlace);
