import data from '../data/organisations.json' with { type: 'json' };
import type { Actor } from './actor.js';
import { clubs } from './clubs.js';
import { peoples } from './peoples.js';
import { type DataFile, type RawActor, readActor } from './raw.js';

/**
 * Public bodies, parties, international organisations, armed groups, companies, clubs and peoples.
 * @example
 * organisations.find(({ id }) => id === 'org/gedung-putih')?.country // 'USA'
 */
export const organisations: readonly Actor[] = [
  ...(data as DataFile<RawActor>).entries.map(readActor),
  ...clubs,
  ...peoples,
];
