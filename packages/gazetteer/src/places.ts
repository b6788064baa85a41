import data from '../data/places.json' with { type: 'json' };
import type { Place } from './actor.js';
import { capitalPlaces } from './capitals.js';
import { addSmallSpellings } from './generic-words.js';
import { type DataFile, type RawPlace, readAliases } from './raw.js';

function readPlace(raw: RawPlace): Place {
  const { id, name, kind, country } = raw;
  return { id, name, kind, country, aliases: addSmallSpellings(readAliases(raw)) };
}

/**
 * Capitals, other cities, regions, waters and sites.
 * @example
 * places.find(({ id }) => id === 'place/donetsk')?.country // 'UKR'
 */
export const places: readonly Place[] = [
  ...capitalPlaces,
  ...(data as DataFile<RawPlace>).entries.map(readPlace),
];

const byId = new Map(places.map((place) => [place.id, place]));

/**
 * Finds a place by its id.
 * @param id - `place/…`
 * @example
 * placeById('place/pyongyang')?.name // 'Pyongyang'
 */
export function placeById(id: string): Place | undefined {
  return byId.get(id);
}
