import data from '../data/organisations.json' with { type: 'json' };
import type { Actor } from './actor.js';
import { type DataFile, type RawActor, readActor } from './raw.js';

/**
 * Public bodies, parties, international organisations, armed groups and companies.
 * @example
 * organisations.find(({ id }) => id === 'org/gedung-putih')?.country // 'USA'
 */
export const organisations: readonly Actor[] = (data as DataFile<RawActor>).entries.map(readActor);
