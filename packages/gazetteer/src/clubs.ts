import data from '../data/clubs.json' with { type: 'json' };
import type { Actor } from './actor.js';
import { type DataFile, type RawActor, readActor } from './raw.js';

/**
 * Sports clubs; some share their name with a town.
 * @example
 * clubs.find(({ id }) => id === 'org/klub-arema-fc')?.country // 'IDN'
 */
export const clubs: readonly Actor[] = (data as DataFile<RawActor>).entries.map(readActor);

const ids: ReadonlySet<string> = new Set(clubs.map(({ id }) => id));

/**
 * Tells whether an actor is a sports club.
 * @param id - of an actor
 * @example
 * isClub('org/klub-arema-fc') // true
 */
export function isClub(id: string): boolean {
  return ids.has(id);
}
