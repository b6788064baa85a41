import type { Alias, AliasKind, AliasMatch } from './actor.js';
import { actors as knownActors } from './actors.js';
import { type AliasIndex, createAliasIndex, type IndexMatch } from './alias-index.js';
import { type AliasPattern, createPattern, defaultPolicy } from './alias-pattern.js';
import { isAmongCapitals } from './capital-context.js';
import { masks } from './masks.js';
import { mediumAliases } from './media.js';
import { places as knownPlaces } from './places.js';

interface Sense {
  /** Empty for a mask. */
  readonly id: string;
  readonly alias: Alias;
}

const MASK: Omit<Alias, 'text'> = { kind: 'name' };

/** Names of media stand in the index to be passed over; their domains hold no other name. */
function listSenses(): Sense[] {
  const named = [...knownActors, ...knownPlaces].flatMap(({ id, aliases }) =>
    aliases.map((alias) => ({ id, alias })),
  );
  const media = mediumAliases.filter(({ alias }) => !alias.weak && defaultPolicy(alias.text) !== 'any');
  return [...named, ...media, ...masks.map((text) => ({ id: '', alias: { ...MASK, text } }))];
}

function createNameIndex(): AliasIndex<Sense> {
  return createAliasIndex(
    listSenses().map((sense) => createPattern(sense.alias.text, sense, sense.alias.case)),
  );
}

let index: AliasIndex<Sense> | undefined;

const isPlaceId = (id: string): boolean => id.startsWith('place/');
const isMediumId = (id: string): boolean => id.startsWith('agency/') || id.startsWith('outlet/');
const isActorId = (id: string): boolean => id !== '' && !isPlaceId(id) && !isMediumId(id);

/** What a group of aliases that are written alike stands for. */
interface Reading {
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly kind: AliasKind;
  readonly weak: boolean;
  readonly isExact: boolean;
}

function listIds(patterns: readonly AliasPattern<Sense>[], isWanted: (id: string) => boolean): string[] {
  return [...new Set(patterns.map(({ value }) => value.id).filter(isWanted))].sort();
}

function createReading(patterns: readonly AliasPattern<Sense>[]): Reading {
  const first = patterns.find(({ value }) => isActorId(value.id)) ?? patterns[0];
  return {
    actors: listIds(patterns, isActorId),
    places: listIds(patterns, isPlaceId),
    kind: first?.value.alias.kind ?? 'name',
    weak: patterns.every(({ value }) => value.alias.weak === true),
    isExact: first?.policy === 'exact',
  };
}

/** Groups of the index are the same arrays each time, so their readings can be kept. */
const readings = new WeakMap<readonly AliasPattern<Sense>[], Reading>();

function readPatterns(patterns: readonly AliasPattern<Sense>[]): Reading {
  const kept = readings.get(patterns);
  if (kept) return kept;
  const reading = createReading(patterns);
  readings.set(patterns, reading);
  return reading;
}

function readMatch(text: string, match: IndexMatch<Sense>): AliasMatch | null {
  const { start, end } = match;
  const { actors, places, kind, weak, isExact } = readPatterns(match.patterns);
  if (actors.length + places.length === 0) return null;
  return { start, end, actors, places, kind, weak, caps: isExact && isAmongCapitals(text, start, end) };
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
  const matches: AliasMatch[] = [];
  for (const found of index.find(text, start, end)) {
    const match = readMatch(text, found);
    if (match) matches.push(match);
  }
  return matches;
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
