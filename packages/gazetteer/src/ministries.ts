import data from '../data/ministry-words.json' with { type: 'json' };
import type { Actor, Alias } from './actor.js';
import { countries } from './countries.js';
import type { DataFile } from './raw.js';
import { slugOf } from './slug.js';

/** A kind of ministry that every country may have. */
interface MinistryWord {
  readonly slug: string;
  readonly name: string;
  readonly sector: string;
  readonly short: readonly string[];
  readonly home: string | null;
  readonly own: Readonly<Record<string, string>>;
  readonly only?: readonly string[];
}

const words = (data as DataFile<MinistryWord>).entries;
const wordsBySlug = new Map(words.map((word) => [word.slug, word]));

function hasMinistry(word: MinistryWord, country: string): boolean {
  return word.own[country] === undefined && (word.only?.includes(country) ?? true);
}

function createMinistry(word: MinistryWord, land: Actor): Actor {
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

/**
 * Ministries made of a kind of ministry and a country (`Kementerian Luar Negeri Kosovo`); those with names of their
 * own (`Pentagon`) are among the organisations.
 * @example
 * ministries.find(({ country }) => country === 'RUS')?.id // 'org/kementerian-luar-negeri-rusia'
 */
export const ministries: readonly Actor[] = words.flatMap((word) =>
  countries
    .filter(({ country }) => country !== null && hasMinistry(word, country))
    .map((land) => createMinistry(word, land)),
);

const countriesByCode = new Map(countries.map((land) => [land.country, land]));

/**
 * Finds the ministry of a kind that a country has.
 * @param slug - `luar-negeri`, `pertahanan`, …
 * @param country - ISO 3166-1 alpha-3
 * @example
 * ministryOf('pertahanan', 'USA') // 'org/pentagon'
 */
export function ministryOf(slug: string, country: string): string | undefined {
  const word = wordsBySlug.get(slug);
  const land = countriesByCode.get(country);
  if (!word || !land) return undefined;
  const own = word.own[country];
  return own ?? (hasMinistry(word, country) ? `org/${slugOf(word.name)}-${slugOf(land.name)}` : undefined);
}

/**
 * The ministry that a kind means where no country follows: mostly the Indonesian one.
 * @param slug - `luar-negeri`, `pertahanan`, …
 * @example
 * homeMinistryOf('luar-negeri') // 'org/kemlu'
 */
export function homeMinistryOf(slug: string): string | undefined {
  return wordsBySlug.get(slug)?.home ?? undefined;
}

/** Every spelling of every kind of ministry, without country: `Kemlu`, `Kementerian Luar Negeri (Kemlu)`. */
export const ministryAliases: readonly { readonly slug: string; readonly alias: Alias }[] = words.flatMap(
  ({ slug, name, short }) => [
    { slug, alias: { text: name, kind: 'name' as const, weak: true } },
    ...short.flatMap((text) => [
      { slug, alias: { text, kind: 'variant' as const, ...(text.includes(' ') ? { weak: true } : {}) } },
      { slug, alias: { text: `${name} (${text})`, kind: 'variant' as const } },
    ]),
  ],
);
