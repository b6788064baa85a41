import { findPlaces, outletByName } from '@warta/gazetteer';

/**
 * Says whether words are the name of an outlet, as datelines and mastheads write it.
 * @param name The words.
 * @example
 * ```ts
 * isOutletName('CNN Indonesia'); // true
 * ```
 */
export function isOutletName(name: string): boolean {
  return outletByName(name) !== undefined;
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
  return findPlaces(name).some((match) => match.start === 0 && match.end === name.length);
}
