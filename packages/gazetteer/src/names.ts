import type { Alias, AliasMatch } from './actor.js';
import { actors } from './actors.js';
import { type AliasIndex, createAliasIndex, type IndexMatch } from './alias-index.js';
import { type AliasPattern, createPattern } from './alias-pattern.js';
import { isAmongCapitals } from './capital-context.js';
import { masks } from './masks.js';
import { mediumAliases } from './media.js';
import { places } from './places.js';

interface Sense {
  /** Empty for a mask. */
  readonly id: string;
  readonly alias: Alias;
}

const MASK: Omit<Alias, 'text'> = { kind: 'name' };

function listSenses(): Sense[] {
  const named = [...actors, ...places].flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, alias })));
  const media = mediumAliases.filter(({ alias }) => !alias.weak);
  return [...named, ...media, ...masks.map((text) => ({ id: '', alias: { ...MASK, text } }))];
}

function createNameIndex(): AliasIndex<Sense> {
  return createAliasIndex(
    listSenses().map((sense) => createPattern(sense.alias.text, sense, sense.alias.case)),
  );
}

let index: AliasIndex<Sense> | undefined;

function listIds(patterns: readonly AliasPattern<Sense>[], wanted: (id: string) => boolean): string[] {
  return [...new Set(patterns.map(({ value }) => value.id).filter(wanted))].sort();
}

const isPlaceId = (id: string): boolean => id.startsWith('place/');
const isMediumId = (id: string): boolean => id.startsWith('agency/') || id.startsWith('outlet/');
const isActorId = (id: string): boolean => id !== '' && !isPlaceId(id) && !isMediumId(id);

function readMatch(text: string, match: IndexMatch<Sense>): AliasMatch {
  const { start, end, patterns } = match;
  const actorIds = listIds(patterns, isActorId);
  const sense = patterns.find(({ value }) => isActorId(value.id)) ?? patterns[0];
  return {
    start,
    end,
    actors: actorIds,
    places: listIds(patterns, isPlaceId),
    kind: sense?.value.alias.kind ?? 'name',
    weak: patterns.every(({ value }) => value.alias.weak === true),
    caps: sense?.policy === 'exact' && isAmongCapitals(text, start, end),
  };
}

/**
 * Finds actors and places by their aliases, leftmost longest, in text order without overlap. A longer name that
 * is no actor and no place (`CNN Indonesia`, `Liga Inggris`) is passed over whole.
 * @param text - any text
 * @param start - where to begin, UTF-16 code units
 * @param end - where to stop
 * @example
 * findNames('Korut dan Donetsk').map(({ actors, places }) => [...actors, ...places]).flat()
 * // [ 'country/PRK', 'place/donetsk' ]
 */
export function findNames(text: string, start = 0, end = text.length): AliasMatch[] {
  index ??= createNameIndex();
  return index
    .find(text, start, end)
    .map((match) => readMatch(text, match))
    .filter((match) => match.actors.length + match.places.length > 0);
}

/**
 * Finds actors by their aliases, leftmost longest, in text order without overlap.
 * @param text - any text
 * @param start - where to begin, UTF-16 code units
 * @param end - where to stop
 * @example
 * findAliases('AS menuduh Korea Utara')
 * // [ { start: 0, end: 2, actors: [ 'country/USA' ], places: [], kind: 'acronym', weak: false, caps: false },
 * //   { start: 11, end: 22, actors: [ 'country/PRK' ], places: [], kind: 'name', weak: false, caps: false } ]
 */
export function findAliases(text: string, start = 0, end = text.length): AliasMatch[] {
  return findNames(text, start, end).filter((match) => match.actors.length > 0);
}

/**
 * Finds places by their aliases, leftmost longest, in text order without overlap; capitals are among them.
 * @param text - any text
 * @param start - where to begin, UTF-16 code units
 * @param end - where to stop
 * @example
 * findPlaces('di Donetsk').map(({ places }) => places) // [ [ 'place/donetsk' ] ]
 */
export function findPlaces(text: string, start = 0, end = text.length): AliasMatch[] {
  return findNames(text, start, end).filter((match) => match.places.length > 0);
}
