import {
  type Agency,
  agencies,
  findMedia,
  findPlaces,
  mediumById,
  type Outlet,
  outletByDomain,
  outletByName,
  outlets,
  places,
} from '@warta/gazetteer';
import { remember } from '../remember.js';
import { createNameBeginnings, mayBeName } from './name-beginnings.js';

const LONGEST = 48;
const MEDIA = createNameBeginnings(
  [...outlets, ...agencies].flatMap((medium) => [medium.name, ...medium.aliases]),
);
const PLACES = createNameBeginnings(
  places.flatMap((place) => [place.name, ...place.aliases.map((alias) => alias.text)]),
);
const known = remember((name: string) => new KnownName(name));
const domainOf = remember(outletByDomain);

/** What the gazetteer knows of a name, each looked up where it is asked for the first time. */
class KnownName {
  private readonly name: string;
  private foundMedium: { readonly medium: Outlet | Agency | undefined } | null = null;
  private foundOutlet: { readonly outlet: Outlet | undefined } | null = null;
  private foundPlace: boolean | null = null;

  constructor(name: string) {
    this.name = name;
  }

  get medium(): Outlet | Agency | undefined {
    this.foundMedium ??= { medium: lookUpMedium(this.name) };
    return this.foundMedium.medium;
  }

  get outlet(): Outlet | undefined {
    this.foundOutlet ??= { outlet: outletByName(this.name) ?? outletOfMedium(this.medium) };
    return this.foundOutlet.outlet;
  }

  get isPlace(): boolean {
    this.foundPlace ??= lookUpPlace(this.name);
    return this.foundPlace;
  }
}

/**
 * Finds the outlet of a name, as datelines and mastheads write it; an agency that publishes pages itself counts.
 * @param name The whole name.
 * @example
 * ```ts
 * knownOutlet('ANTARA')?.id; // 'outlet/antara'
 * ```
 */
export function knownOutlet(name: string): Outlet | undefined {
  return mayBeMedium(name) ? known(name).outlet : undefined;
}

/**
 * Finds the outlet of a domain or one above it.
 * @param domain A host name.
 * @example
 * ```ts
 * outletOfDomain('m.kompas.com')?.id; // 'outlet/kompas'
 * ```
 */
export function outletOfDomain(domain: string): Outlet | undefined {
  return domainOf(domain);
}

/**
 * Finds the outlet or agency of a name.
 * @param name The whole name.
 * @example
 * ```ts
 * knownMedium('Xinhua')?.id; // 'agency/xinhua'
 * ```
 */
export function knownMedium(name: string): Outlet | Agency | undefined {
  return mayBeMedium(name) ? known(name).medium : undefined;
}

/**
 * Says whether words are the name of an outlet.
 * @param name The words.
 * @example
 * ```ts
 * isOutletName('CNN Indonesia'); // true
 * ```
 */
export function isOutletName(name: string): boolean {
  return knownOutlet(name) !== undefined;
}

/**
 * Says whether words are the name of a place the gazetteer knows, and nothing more.
 * @param name The words.
 * @example
 * ```ts
 * isPlaceName('Moskow'); // true
 * isPlaceName('Moskow marah'); // false
 * ```
 */
export function isPlaceName(name: string): boolean {
  return name.length <= LONGEST && mayBeName(PLACES, name) && known(name).isPlace;
}

/** What holds a dot may be a domain. */
function mayBeMedium(name: string): boolean {
  return name.length <= LONGEST && (mayBeName(MEDIA, name) || name.includes('.'));
}

/** An agency that publishes pages itself is the outlet of its domain. */
function outletOfMedium(medium: Outlet | Agency | undefined): Outlet | undefined {
  const domain = medium?.domain ?? null;
  return domain === null ? undefined : outletOfDomain(domain);
}

function lookUpMedium(name: string): Outlet | Agency | undefined {
  const match = findMedia(name).find((medium) => medium.start === 0 && medium.end === name.length);
  return match === undefined ? outletByName(name) : mediumById(match.id);
}

function lookUpPlace(name: string): boolean {
  return findPlaces(name).some((match) => match.start === 0 && match.end === name.length);
}
