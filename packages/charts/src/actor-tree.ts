import { namesOf } from './names.js';
import { type Rows, readRows, readText } from './rows.js';

/** The actors with what they are part of. */
export interface ActorTree {
  readonly nameOf: (actor: string) => string;
  /** The actor, what it is part of, what that is part of, and so on. */
  readonly chainOf: (actor: string) => readonly string[];
  /** The actor at the end of the chain of `part_of`; the actor itself where it is part of nothing. */
  readonly rootOf: (actor: string) => string;
  /** The name of the country an actor belongs to, or its own name where it belongs to none. */
  readonly sideOf: (actor: string) => string;
  /** The name of a country by its ISO 3166-1 alpha-3 code; the code itself where no actor has it. */
  readonly countryName: (code: string) => string;
}

/**
 * Reads the actors as a tree by `part_of`.
 *
 * @param actors The table `actors`.
 * @returns Functions over the ids of the table.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * readActorTree([{ actor_id: 'act_rus', name: 'Rusia', kind: 'country', country: 'RUS', part_of: null }])
 *   .countryName('RUS') // 'Rusia'
 */
export function readActorTree(actors: Rows): ActorTree {
  const rows = readRows('actors', actors, ['actor_id', 'name', 'kind', 'country', 'part_of']);
  const nameOf = namesOf('actors', actors, 'actor_id');
  const parents = new Map(rows.map((row) => [readText(row, 'actor_id'), readText(row, 'part_of')]));
  const codes = new Map(rows.map((row) => [readText(row, 'actor_id'), readText(row, 'country')]));
  const countries = rows.filter((row) => readText(row, 'kind') === 'country');
  const names = new Map(
    countries.map((row) => [readText(row, 'country'), nameOf(readText(row, 'actor_id'))]),
  );
  const chainOf = (actor: string): readonly string[] => climb(actor, parents);
  const rootOf = (actor: string): string => chainOf(actor).at(-1) ?? actor;
  const countryName = (code: string): string => names.get(code) ?? code;
  const sideOf = (actor: string): string => {
    const code = codes.get(actor) || codes.get(rootOf(actor)) || '';
    return code === '' ? nameOf(rootOf(actor)) : countryName(code);
  };
  return { nameOf, chainOf, rootOf, sideOf, countryName };
}

function climb(actor: string, parents: ReadonlyMap<string, string>): string[] {
  const chain = new Set([actor]);
  let parent = parents.get(actor);
  // A ring of parts would be a fault of the tables; it must not hang the chart.
  while (parent !== undefined && parent !== '' && !chain.has(parent)) {
    chain.add(parent);
    parent = parents.get(parent);
  }
  return [...chain];
}
