import { actorById } from '@warta/gazetteer';
import type { Mention } from '../../findings.js';
import { flatMap } from '../../flat-map.js';

/**
 * Tells whether a mention is a body that no list knows: it need not side with the state it is named after.
 *
 * @param mention a mention
 * @example
 * // [Komisi Nasional Hak Asasi Manusia Kenya] → true; [Kementerian Luar Negeri Kenya] → false
 */
export function isUnknownBody({ kind, candidates }: Mention): boolean {
  return kind === 'organization' && candidates.length === 0;
}

/**
 * The country of a mention: that of all actors it may stand for, else the one that its title gives.
 *
 * @param mention a mention, or none
 * @returns an ISO 3166-1 alpha-3 code, or null where none is known
 * @example
 * // [Kremlin] → 'RUS'; [Budi] → null
 */
export function countryOf(mention: Mention | undefined): string | null {
  if (mention === undefined || isUnknownBody(mention)) return null;
  const countries = new Set(flatMap(mention.candidates, (id) => actorById(id)?.country ?? []));
  const [country, other] = countries;
  if (other !== undefined) return null;
  return country ?? mention.country;
}
