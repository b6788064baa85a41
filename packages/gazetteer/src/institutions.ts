import data from '../data/institution-words.json' with { type: 'json' };
import type { Actor, Alias } from './actor.js';
import { countries } from './countries.js';
import type { DataFile } from './raw.js';
import { slugOf } from './slug.js';

/** A kind of body that every country may have. */
interface InstitutionWord {
  readonly slug: string;
  readonly name: string;
  readonly sector: string;
  readonly short: readonly string[];
  readonly home: string | null;
  readonly isVague: boolean;
  readonly own: Readonly<Record<string, string>>;
  readonly only?: readonly string[];
}

const words = (data as DataFile<InstitutionWord>).entries;
const wordsBySlug = new Map(words.map((word) => [word.slug, word]));

function hasInstitution(word: InstitutionWord, country: string): boolean {
  return word.own[country] === undefined && (word.only?.includes(country) ?? true);
}

function createInstitution(word: InstitutionWord, land: Actor): Actor {
  const { country } = land;
  const aliases = [word.name, ...word.short].map(
    (text, at): Alias => ({ text: `${text} ${land.name}`, kind: at === 0 ? 'name' : 'variant' }),
  );
  return {
    id: `org/${slugOf(word.name)}-${slugOf(land.name)}`,
    name: `${word.name} ${land.name}`,
    kind: 'government',
    country,
    sector: word.sector,
    partOf: land.id,
    wikidata: null,
    aliases,
    tenures: [],
  };
}

let made: ReadonlyMap<string, Actor> | undefined;

function makeInstitutions(): ReadonlyMap<string, Actor> {
  const bodies = words.flatMap((word) =>
    countries
      .filter(({ country }) => country !== null && hasInstitution(word, country))
      .map((land) => createInstitution(word, land)),
  );
  return new Map(bodies.map((body) => [body.id, body]));
}

/**
 * Finds a body made of a kind and a country (`Kementerian Luar Negeri Kosovo`); those with names of their own
 * (`Pentagon`) are among the organisations. All are made when the first is asked for.
 * @param id - `org/<kind>-<country>`
 * @example
 * institutionById('org/kementerian-luar-negeri-rusia')?.partOf // 'country/RUS'
 */
export function institutionById(id: string): Actor | undefined {
  made ??= makeInstitutions();
  return made.get(id);
}

const countriesByCode = new Map(countries.map((land) => [land.country, land]));

/**
 * Finds the body of a kind that a country has.
 * @param slug - `luar-negeri`, `pertahanan`, …
 * @param country - ISO 3166-1 alpha-3
 * @example
 * institutionOf('pertahanan', 'USA') // 'org/pentagon'
 */
export function institutionOf(slug: string, country: string): string | undefined {
  const word = wordsBySlug.get(slug);
  const land = countriesByCode.get(country);
  if (!word || !land) return undefined;
  const own = word.own[country];
  return own ?? (hasInstitution(word, country) ? `org/${slugOf(word.name)}-${slugOf(land.name)}` : undefined);
}

/**
 * The body that a kind means where no country follows: mostly the Indonesian one.
 * @param slug - `luar-negeri`, `pertahanan`, …
 * @example
 * homeInstitutionOf('luar-negeri') // 'org/kemlu'
 */
export function homeInstitutionOf(slug: string): string | undefined {
  return wordsBySlug.get(slug)?.home ?? undefined;
}

const wordsByHome = new Map(
  words.flatMap((word) => (word.home === null ? [] : [[word.home, word] as const])),
);

/**
 * Finds the body of another country that does what one does that is meant where no country follows.
 * @param home - id of a body that `homeInstitutionOf` gives
 * @param country - ISO 3166-1 alpha-3
 * @returns its id, or undefined where that country has none, or where the body is no such one
 * @example
 * counterpartOf('org/kemlu', 'RUS') // 'org/kementerian-luar-negeri-rusia'
 * counterpartOf('org/kpk', 'RUS') // undefined
 */
export function counterpartOf(home: string, country: string): string | undefined {
  const word = wordsByHome.get(home);
  return word === undefined ? undefined : institutionOf(word.slug, country);
}

const bareNames = new Set(
  words
    .filter(({ home }) => home === null)
    .flatMap(({ name, short }) => [name, ...short])
    .map((name) => name.toLowerCase()),
);

/**
 * Tells whether a name is only a kind of body that every country may have, and names none by itself.
 * @param name - any name
 * @example
 * isBareInstitution('Angkatan Laut') // true
 * isBareInstitution('Angkatan Laut Rusia') // false
 */
export function isBareInstitution(name: string): boolean {
  return bareNames.has(name.toLowerCase());
}

function spell(word: InstitutionWord, text: string, kind: Alias['kind'], isVague: boolean): Alias {
  // What means nothing without its country may be written in small letters: `angkatan laut Rusia`.
  const isFree = word.home === null && text.length > 3;
  return { text: isFree ? text.toLowerCase() : text, kind, ...(isVague ? { weak: true } : {}) };
}

/** Every spelling of every kind of body, without country: `Kemlu`, `Kementerian Luar Negeri (Kemlu)`. */
export const institutionAliases: readonly { readonly slug: string; readonly alias: Alias }[] = words.flatMap(
  (word) => {
    const { slug, name, short, isVague } = word;
    return [
      { slug, alias: spell(word, name, 'name', isVague) },
      ...short.flatMap((text) => [
        { slug, alias: spell(word, text, 'variant', isVague && text.includes(' ')) },
        { slug, alias: spell(word, `${name} (${text})`, 'variant', false) },
      ]),
    ];
  },
);
