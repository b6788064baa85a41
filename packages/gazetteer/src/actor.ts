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

/** One spelling of an actor's name. */
export interface Alias {
  readonly text: string;
  readonly kind: AliasKind;
  /** Last names and other names many could bear: they only continue an earlier full mention. */
  readonly weak?: boolean;
}

/** An office held for a time: `Menteri Pertahanan Rusia`, from and to as EDTF days or years. */
export interface Tenure {
  readonly title: string;
  readonly country: string | null;
  readonly from: string | null;
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
  readonly kind: AliasKind;
  readonly weak: boolean;
}
