import type { Actor, ActorKind, Alias, Place, Tenure } from './actor.js';

/** An alias as the data files hold it: a bare string is a variant of the name. */
export type RawAlias = string | (Omit<Alias, 'kind'> & { readonly kind?: Alias['kind'] });

/** A data file: where its words come from, and the words, one entry a line. */
export interface DataFile<T> {
  readonly source: string;
  readonly entries: readonly T[];
}

/** What every entry with a name has. */
export interface RawNamed {
  readonly id: string;
  readonly name: string;
  /** The name itself is weak. */
  readonly weak?: boolean;
  readonly aliases: readonly RawAlias[];
}

/** An organisation, armed group or company as the data files hold it. */
export interface RawActor extends RawNamed {
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly sector: string | null;
  readonly partOf: string | null;
  readonly wikidata?: string;
}

/** A person as the data files hold it. */
export interface RawPerson extends RawNamed {
  readonly country: string | null;
  readonly sector: string | null;
  readonly wikidata?: string;
  readonly tenures: readonly Tenure[];
}

/** A country as the data files hold it. */
export interface RawCountry extends RawNamed {
  readonly country: string;
  readonly wikidata: string | null;
}

/** A capital as the data files hold it. */
export interface RawCapital extends Omit<RawNamed, 'id'> {
  readonly country: string;
}

/** A place as the data files hold it. */
export interface RawPlace extends RawNamed {
  readonly kind: Place['kind'];
  readonly country: string | null;
}

const ACRONYM = /^[A-Z][A-Z0-9]{1,5}$/;

function kindOf(text: string): Alias['kind'] {
  return ACRONYM.test(text) ? 'acronym' : 'variant';
}

/**
 * Fills in what an alias of a data file leaves out.
 * @param raw - a string, or an alias without its kind
 * @example
 * readAlias('Korut') // { text: 'Korut', kind: 'variant' }
 */
export function readAlias(raw: RawAlias): Alias {
  if (typeof raw === 'string') return { text: raw, kind: kindOf(raw) };
  return { ...raw, kind: raw.kind ?? kindOf(raw.text) };
}

/**
 * Lists the name of an entry and its aliases.
 * @param raw - an entry of a data file
 * @example
 * readAliases({ id: 'place/donbas', name: 'Donbas', aliases: ['Donbass'] }).length // 2
 */
export function readAliases(raw: Omit<RawNamed, 'id'>): Alias[] {
  const kind = ACRONYM.test(raw.name) ? 'acronym' : 'name';
  const name: Alias = { text: raw.name, kind, ...(raw.weak ? { weak: true } : {}) };
  return [name, ...raw.aliases.map(readAlias)];
}

/**
 * Makes an actor of an entry.
 * @param raw - an entry of a data file
 * @example
 * readActor({ id: 'group/hamas', name: 'Hamas', kind: 'armed-group', country: 'PSE', sector: 'REB',
 *   partOf: null, aliases: [] }).tenures // []
 */
export function readActor(raw: RawActor & { readonly tenures?: readonly Tenure[] }): Actor {
  const { id, name, kind, country, sector, partOf } = raw;
  const wikidata = raw.wikidata ?? null;
  return {
    id,
    name,
    kind,
    country,
    sector,
    partOf,
    wikidata,
    aliases: readAliases(raw),
    tenures: raw.tenures ?? [],
  };
}
