import {
  type Agency,
  findMedia,
  findPlaces,
  mediumById,
  type Outlet,
  outletByDomain,
  outletByName,
} from '@warta/gazetteer';
import { remember } from '../remember.js';

const LONGEST = 48;
const outletOf = remember(lookUpOutlet);
const mediumOf = remember(lookUpMedium);
const placeOf = remember(lookUpPlace);
const domainOf = remember(outletByDomain);

/**
 * Finds the outlet of a name, as datelines and mastheads write it; an agency that publishes pages itself counts.
 * @param name The whole name.
 * @example
 * ```ts
 * knownOutlet('ANTARA')?.id; // 'outlet/antara'
 * ```
 */
export function knownOutlet(name: string): Outlet | undefined {
  return name.length > LONGEST ? undefined : outletOf(name);
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
  return name.length > LONGEST ? undefined : mediumOf(name);
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
  return name.length <= LONGEST && placeOf(name);
}

function lookUpOutlet(name: string): Outlet | undefined {
  const outlet = outletByName(name);
  if (outlet !== undefined) return outlet;
  const domain = knownMedium(name)?.domain ?? null;
  return domain === null ? undefined : outletOfDomain(domain);
}

function lookUpMedium(name: string): Outlet | Agency | undefined {
  const match = findMedia(name).find((medium) => medium.start === 0 && medium.end === name.length);
  return match === undefined ? outletByName(name) : mediumById(match.id);
}

function lookUpPlace(name: string): boolean {
  return findPlaces(name).some((match) => match.start === 0 && match.end === name.length);
}
