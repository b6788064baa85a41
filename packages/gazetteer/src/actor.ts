/** What kind of thing an actor is; the enum of `actors.kind`. */
export type ActorKind =
  | 'country'
  | 'person'
  | 'government'
  | 'organization'
  | 'intergovernmental'
  | 'armed-group'
  | 'company'
  | 'group';

/** How an alias names its actor. */
export type AliasKind = 'name' | 'acronym' | 'metonym' | 'adjective' | 'variant';

/**
 * How the case of a text must agree with an alias.
 * `name`: every word that the alias begins with a capital begins with one (`KOREA Utara`, `KOREA UTARA`);
 * `exact`: letter by letter (`AS`, never `As`); `any`: no matter (domains).
 */
export type CasePolicy = 'name' | 'exact' | 'any';

/** One spelling of an actor's name. */
export interface Alias {
  readonly text: string;
  readonly kind: AliasKind;
  /** Last names, common words and other names many could bear: they only continue an earlier full mention. */
  readonly weak?: boolean;
  /** Left out: `exact` for one word of at most three letters or all capitals up to three, else `name`. */
  readonly case?: CasePolicy;
}

/** An office held for a time: `Menteri Pertahanan` of `RUS`, from and to as EDTF days, months or years. */
export interface Tenure {
  /** The office in Indonesian, without its country. */
  readonly title: string;
  readonly country: string | null;
  readonly from: string | null;
  /** Last day, or null where it has not ended or the end is not known. */
  readonly to: string | null;
}

/** A known actor. */
export interface Actor {
  /** Stable, readable: `country/PRK`, `person/john-kirby`, `org/gedung-putih`. */
  readonly id: string;
  /** The name in Indonesian that a reader expects. */
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-3, or null where none applies. */
  readonly country: string | null;
  /** PLOVER sector code, or null. */
  readonly sector: string | null;
  /** The actor this one is a part of and counts for, or null. */
  readonly partOf: string | null;
  readonly wikidata: string | null;
  readonly aliases: readonly Alias[];
  readonly tenures: readonly Tenure[];
}

/** What kind of place a place is. */
export type PlaceKind = 'city' | 'region' | 'area' | 'water' | 'site';

/** A known place that does not act by itself. */
export interface Place {
  /** Stable, readable: `place/donetsk`. */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-3, or null where it belongs to several countries or is disputed. */
  readonly country: string | null;
  readonly aliases: readonly Alias[];
}

/** A publisher of news pages. */
export interface Outlet {
  /** Stable, readable: `outlet/kompas`. */
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** Other spellings: in datelines, mastheads, footers, credits. */
  readonly aliases: readonly string[];
  /** Further domains of the same outlet. */
  readonly domains: readonly string[];
}

/** A news agency or medium that outlets credit. */
export interface Agency {
  /** Stable, readable: `agency/reuters`. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'agency' | 'outlet';
  readonly domain: string | null;
  readonly country: string | null;
  readonly aliases: readonly string[];
}

/** One place where an alias of the gazetteer stands in a text. */
export interface AliasMatch {
  /** UTF-16 code units into the searched text. */
  readonly start: number;
  readonly end: number;
  /** Every actor the alias may name; more than one where it is ambiguous. */
  readonly actors: readonly string[];
  /** Every place the alias may name: `Pyongyang` is a capital that acts and a city. */
  readonly places: readonly string[];
  readonly kind: AliasKind;
  readonly weak: boolean;
  /** An acronym that is a word too, among words that are all capitals: `AS RODA`, `MUHAMMAD BIN ALI`. */
  readonly caps: boolean;
}

/** One place where an outlet or agency is named in a text. */
export interface MediumMatch {
  /** UTF-16 code units into the searched text. */
  readonly start: number;
  readonly end: number;
  /** The likeliest medium: an agency before an outlet of the same name. */
  readonly id: string;
  /** Every medium the name may stand for. */
  readonly ids: readonly string[];
  /** The name is also a common word (`Suara`, `Antara`): trust it beside a credit cue or in a dateline only. */
  readonly weak: boolean;
}
