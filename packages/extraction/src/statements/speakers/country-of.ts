import { actorById } from '@warta/gazetteer';
import type { Mention } from '../../findings.js';

/**
 * The country of a mention: that of an actor it may stand for, else the one that its title gives.
 *
 * @param mention a mention, or none
 * @returns an ISO 3166-1 alpha-3 code, or null where none is known
 * @example
 * // [Kremlin] → 'RUS'; [Budi] → null
 */
export function countryOf(mention: Mention | undefined): string | null {
  if (mention === undefined) return null;
  for (const id of mention.candidates) {
    const country = actorById(id)?.country;
    if (country !== undefined && country !== null) return country;
  }
  return mention.country;
}
