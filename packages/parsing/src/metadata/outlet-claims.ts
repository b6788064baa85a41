import type { Basis, Found, OutletReading } from '../article.js';
import { knownOutlet, outletOfDomain } from './known-names.js';

/** A place of the page that says who published it. */
export type OutletClaim = Found<OutletReading>;

/**
 * Reads an outlet from its name or domain, known to the gazetteer or not.
 * @param name The name as it stands.
 * @param domain Its domain, or null where only the name stands.
 * @example
 * ```ts
 * readOutletName('nongkrong.example.com', 'nongkrong.example.com'); // { id: null, name: 'nongkrong.example.com', domain: 'nongkrong.example.com' }
 * ```
 */
export function readOutletName(name: string, domain: string | null): OutletReading {
  const outlet = (domain === null ? undefined : outletOfDomain(domain)) ?? knownOutlet(name);
  if (outlet !== undefined) return { id: outlet.id, name: outlet.name, domain: outlet.domain };
  return { id: null, name, domain };
}

/**
 * Makes a claim that stands in the text.
 * @param text The page.
 * @param start First code unit of the name.
 * @param end Where the name ends.
 * @param domain The name's domain, or null.
 * @param basis The kind of place.
 * @example
 * ```ts
 * claimAt('KOMPAS.com - ', 0, 10, 'kompas.com', 'dateline').value.id; // 'outlet/kompas'
 * ```
 */
export function claimAt(
  text: string,
  start: number,
  end: number,
  domain: string | null,
  basis: Basis,
): OutletClaim {
  return { value: readOutletName(text.slice(start, end), domain), span: { start, end }, basis };
}

/**
 * Says whether two readings mean one publisher: the same outlet, or a domain and its sub-domain.
 * @param one A reading.
 * @param other Another.
 * @example
 * ```ts
 * sameOutlet(readOutletName('m.contoh.id', 'm.contoh.id'), readOutletName('contoh.id', 'contoh.id')); // true
 * ```
 */
export function sameOutlet(one: OutletReading, other: OutletReading): boolean {
  if (one.id !== null && one.id === other.id) return true;
  if (one.domain === null || other.domain === null) return keyOf(one) === keyOf(other);
  return (
    one.domain === other.domain || isUnder(one.domain, other.domain) || isUnder(other.domain, one.domain)
  );
}

/** `PANTURA POS` and `panturapos.com` are one. */
function keyOf({ domain, name }: OutletReading): string {
  return outletKey(domain ?? name);
}

/**
 * Gives what an outlet's name and its domain have in common.
 * @param name A name or domain.
 * @example
 * ```ts
 * outletKey('Pantura Pos'); // 'panturapos'
 * outletKey('www.panturapos.co.id'); // 'panturapos'
 * ```
 */
export function outletKey(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/(?:\.(?:co|or|web|my))?\.[a-z]{2,6}$/, '');
  return bare.replace(/[^\p{L}\p{N}]+/gu, '');
}

function isUnder(domain: string, parent: string): boolean {
  return domain.endsWith(`.${parent}`);
}
