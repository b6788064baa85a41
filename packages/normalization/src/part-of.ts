import type { Directory } from './directory.js';

const DEPTH = 8;

/**
 * Lists what an actor is a part of, upwards.
 *
 * @param id - Id of an actor.
 * @param directory - Where known actors are looked up.
 * @returns Ids of the wholes, the nearest first.
 * @example
 * wholesOf('org/gedung-putih', directory) // ['country/USA']
 */
export function wholesOf(id: string, directory: Directory): string[] {
  const wholes: string[] = [];
  let whole = directory.actorById(id)?.partOf ?? null;
  while (whole !== null && wholes.length < DEPTH && !wholes.includes(whole)) {
    wholes.push(whole);
    whole = directory.actorById(whole)?.partOf ?? null;
  }
  return wholes;
}

/**
 * Finds the whole for which an actor stands when events are compared: its outermost whole. A person stands for
 * nobody else: what a minister does is not what the country does.
 *
 * @param id - Id of an actor.
 * @param directory - Where known actors are looked up.
 * @returns An id; the same one where the actor is no part.
 * @example
 * rootOf('capital/PRK', directory) // 'country/PRK'
 */
export function rootOf(id: string, directory: Directory): string {
  if (directory.actorById(id)?.kind === 'person') return id;
  return wholesOf(id, directory).at(-1) ?? id;
}

/**
 * Replaces a metonym (a capital or seat of government named for the government) by its country.
 *
 * @param id - Id of an actor.
 * @param directory - Where known actors are looked up.
 * @returns The id of the country, or the same id for an actor that is no metonym.
 * @example
 * unfoldMetonym('org/gedung-putih', directory) // 'country/USA'
 */
export function unfoldMetonym(id: string, directory: Directory): string {
  const actor = directory.actorById(id);
  if (actor === null || actor.partOf === null) return id;
  return actor.aliases.some((alias) => alias.kind === 'metonym') ? actor.partOf : id;
}

/**
 * Tells whether an actor is a capital, which is nobody but its government; a seat such as Gedung Putih is a body too.
 *
 * @param id - Id of an actor.
 * @param directory - Where known actors are looked up.
 * @example
 * isCapital('capital/PRK', directory) // true
 * isCapital('org/gedung-putih', directory) // false
 */
export function isCapital(id: string, directory: Directory): boolean {
  return id.startsWith('capital/') && unfoldMetonym(id, directory) !== id;
}
