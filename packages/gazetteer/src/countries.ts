import data from '../data/countries.json' with { type: 'json' };
import type { Actor } from './actor.js';
import { type DataFile, type RawCountry, readAliases } from './raw.js';

function readCountry(raw: RawCountry): Actor {
  const { id, name, country, wikidata } = raw;
  const aliases = readAliases(raw);
  return { id, name, kind: 'country', country, sector: null, partOf: null, wikidata, aliases, tenures: [] };
}

/**
 * Countries and territories under their Indonesian names: Unicode CLDR and ISO 3166-1 with additions by hand.
 * @example
 * countries.find(({ country }) => country === 'PRK')?.name // 'Korea Utara'
 */
export const countries: readonly Actor[] = (data as DataFile<RawCountry>).entries.map(readCountry);
