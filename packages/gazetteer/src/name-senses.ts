import type { Actor, Alias, AliasKind } from './actor.js';
import type { AliasPattern } from './alias-pattern.js';
import { defaultPolicy } from './alias-pattern.js';
import { capitals } from './capitals.js';
import { countries } from './countries.js';
import { isUpperCode } from './fold.js';
import { institutionAliases } from './institutions.js';
import { masks } from './masks.js';
import { mediumAliases } from './media.js';
import { organisations } from './organisations.js';
import { persons } from './persons.js';
import { places as knownPlaces } from './places.js';

/** What an alias in the index of names stands for. */
export interface Sense {
  /** Of an actor, a place or a medium; `institution/<slug>` for a kind of body; empty for a mask. */
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

const INDONESIAN: ReadonlySet<string> = new Set(
  organisations
    .filter(({ country, kind }) => country === 'IDN' && (kind === 'government' || kind === 'group'))
    .map(({ id }) => id),
);

/** Media are in the index of names to be passed over; those in small letters hold no other name. */
function holdsNames({ alias }: { readonly alias: Alias }): boolean {
  return !alias.weak && isUpperCode(alias.text.charCodeAt(0)) && defaultPolicy(alias.text) !== 'any';
}

/**
 * Lists all that the index of names looks for.
 * @example
 * listSenses().some(({ id, alias }) => id === 'country/PRK' && alias.text === 'Korut') // true
 */
export function listSenses(): Sense[] {
  return [
    ...NAMED.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, alias }))),
    ...institutionAliases.map(({ slug, alias }) => ({ id: `institution/${slug}`, alias })),
    ...mediumAliases.filter(holdsNames),
    ...masks.map((text) => ({ id: '', alias: { text, kind: 'name' as const } })),
  ];
}

const isPlaceId = (id: string): boolean => id.startsWith('place/');
const isMediumId = (id: string): boolean => id.startsWith('agency/') || id.startsWith('outlet/');
const isInstitutionId = (id: string): boolean => id.startsWith('institution/');
const isActorId = (id: string): boolean =>
  id !== '' && !isPlaceId(id) && !isMediumId(id) && !isInstitutionId(id);

/** What a group of aliases that are written alike stands for. */
export interface Reading {
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** Slug of a kind of body, whose country may follow. */
  readonly institution: string | null;
  readonly kind: AliasKind;
  readonly weak: boolean;
  readonly isExact: boolean;
  /** A public body or party of Indonesia: of another country where that country's name follows. */
  readonly isIndonesian: boolean;
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
    institution: listIds(patterns, isInstitutionId)[0]?.slice('institution/'.length) ?? null,
    kind: first?.value.alias.kind ?? 'name',
    weak: patterns.every(({ value }) => value.alias.weak === true),
    isExact: first?.policy === 'exact',
    isIndonesian: actors.some((id) => INDONESIAN.has(id)),
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
