import data from '../data/persons.json' with { type: 'json' };
import type { Actor } from './actor.js';
import { type DataFile, type RawPerson, readActor } from './raw.js';

function readPerson(raw: RawPerson): Actor {
  return readActor({
    ...raw,
    kind: 'person',
    partOf: raw.country === null ? null : `country/${raw.country}`,
  });
}

/**
 * Holders of public office, with their tenures.
 * @example
 * persons.find(({ id }) => id === 'person/kim-jong-un')?.country // 'PRK'
 */
export const persons: readonly Actor[] = (data as DataFile<RawPerson>).entries.map(readPerson);
