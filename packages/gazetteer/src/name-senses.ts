import type { Actor, Alias, AliasKind } from './actor.js';
import type { AliasPattern } from './alias-pattern.js';
import { defaultPolicy } from './alias-pattern.js';
import { capitals } from './capitals.js';
import { countries } from './countries.js';
import { isUpperCode } from './fold.js';
import { masks } from './masks.js';
import { mediumAliases } from './media.js';
import { ministryAliases } from './ministries.js';
import { organisations } from './organisations.js';
import { persons } from './persons.js';
import { places as knownPlaces } from './places.js';

/** What an alias in the index of names stands for. */
export interface Sense {
  /** Of an actor, a place or a medium; `ministry/<slug>` for a kind of ministry; empty for a mask. */
  readonly id: string;
  readonly alias: Alias;
}

const NAMED: readonly Pick<Actor, 'id' | 'aliases'>[] = [
  ...countries,
  ...capitals,
  ...organisations,
  ...persons,
  ...knownPlaces,
];

/** Media are in the index of names to be passed over; those in small letters hold no other name. */
function holdsNames({ alias }: { readonly alias: Alias }): boolean {
  return !alias.weak && isUpperCode(alias.text.charCodeAt(0)) && defaultPolicy(alias.text) !== 'any';
}

/** Lists all that the index of names looks for. */
export function listSenses(): Sense[] {
  return [
    ...NAMED.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, alias }))),
    ...ministryAliases.map(({ slug, alias }) => ({ id: `ministry/${slug}`, alias })),
    ...mediumAliases.filter(holdsNames),
    ...masks.map((text) => ({ id: '', alias: { text, kind: 'name' as const } })),
  ];
}

const isPlaceId = (id: string): boolean => id.startsWith('place/');
const isMediumId = (id: string): boolean => id.startsWith('agency/') || id.startsWith('outlet/');
const isMinistryId = (id: string): boolean => id.startsWith('ministry/');
const isActorId = (id: string): boolean =>
  id !== '' && !isPlaceId(id) && !isMediumId(id) && !isMinistryId(id);

/** What a group of aliases that are written alike stands for. */
export interface Reading {
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** Slug of a kind of ministry, whose country may follow. */
  readonly ministry: string | null;
  readonly kind: AliasKind;
  readonly weak: boolean;
  readonly isExact: boolean;
  /** A country or place, which can be a part of another name. */
  readonly isTerritory: boolean;
}

function listIds(patterns: readonly AliasPattern<Sense>[], isWanted: (id: string) => boolean): string[] {
  return [...new Set(patterns.map(({ value }) => value.id).filter(isWanted))].sort();
}

function createReading(patterns: readonly AliasPattern<Sense>[]): Reading {
  const first = patterns.find(({ value }) => isActorId(value.id)) ?? patterns[0];
  const actors = listIds(patterns, isActorId);
  const places = listIds(patterns, isPlaceId);
  return {
    actors,
    places,
    ministry: listIds(patterns, isMinistryId)[0]?.slice('ministry/'.length) ?? null,
    kind: first?.value.alias.kind ?? 'name',
    weak: patterns.every(({ value }) => value.alias.weak === true),
    isExact: first?.policy === 'exact',
    isTerritory: places.length > 0 || actors.some((id) => id.startsWith('country/')),
  };
}

/** Groups of the index are the same arrays each time, so their readings can be kept. */
const readings = new WeakMap<readonly AliasPattern<Sense>[], Reading>();

/**
 * Says what a group of aliases that are written alike stands for.
 * @param patterns - the aliases, an array of the index itself
 * @example
 * readPatterns(index.find('Korut')[0].patterns).actors // [ 'country/PRK' ]
 */
export function readPatterns(patterns: readonly AliasPattern<Sense>[]): Reading {
  const kept = readings.get(patterns);
  if (kept) return kept;
  const reading = createReading(patterns);
  readings.set(patterns, reading);
  return reading;
}
