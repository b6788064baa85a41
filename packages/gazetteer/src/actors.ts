import type { Actor } from './actor.js';
import { capitals } from './capitals.js';
import { countries } from './countries.js';
import { institutionById } from './institutions.js';
import { organisations } from './organisations.js';
import { persons } from './persons.js';

/**
 * All known actors: countries, capitals, organisations and persons; without the bodies that any country has,
 * which {@link actorById} makes.
 * @example
 * actors.some(({ id }) => id === 'country/IDN') // true
 */
export const actors: readonly Actor[] = [...countries, ...capitals, ...organisations, ...persons];

const byId = new Map(actors.map((actor) => [actor.id, actor]));

/**
 * Finds an actor by its id.
 * @param id - `country/PRK`, `capital/PRK`, `org/…`, `group/…`, `company/…`, `person/…`
 * @example
 * actorById('country/PRK')?.name // 'Korea Utara'
 */
export function actorById(id: string): Actor | undefined {
  return byId.get(id) ?? institutionById(id);
}
