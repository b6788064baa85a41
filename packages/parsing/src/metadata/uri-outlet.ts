import { outletByDomain } from '@warta/gazetteer';
import { hostOf } from '../hints/host-of.js';
import type { OutletClaim } from './outlet-claims.js';

/**
 * Reads the outlet of an address.
 * @param uri The page's address, or null.
 * @returns One claim, or none where the address has no host.
 * @example
 * ```ts
 * addressClaim('https://www.kompas.com/read/1')[0]?.value.id; // 'outlet/kompas'
 * ```
 */
export function addressClaim(uri: string | null): OutletClaim[] {
  if (uri === null || !/^(?:https?:)?\/\//i.test(uri)) return [];
  const host = hostOf(uri);
  if (host === null) return [];
  const outlet = outletByDomain(uri);
  const value =
    outlet === undefined
      ? { id: null, name: host, domain: host }
      : { id: outlet.id, name: outlet.name, domain: outlet.domain };
  return [{ value, span: null, basis: 'url' }];
}
