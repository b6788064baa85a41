import type { Outlet } from './actor.js';
import { fold } from './fold.js';
import { mediumAliases, outletById, outlets } from './media.js';

const byDomain = new Map(
  outlets.flatMap((outlet) => [outlet.domain, ...outlet.domains].map((d) => [d, outlet])),
);

function createNames(): Map<string, Outlet> {
  const names = new Map<string, Outlet>();
  for (const { id, alias } of mediumAliases) {
    const outlet = outletById(id);
    const key = fold(alias.text);
    if (outlet && !names.has(key)) names.set(key, outlet);
  }
  return names;
}

let names: Map<string, Outlet> | undefined;

function listHosts(host: string): string[] {
  const parts = host.split('.');
  return parts.slice(0, -1).map((_, from) => parts.slice(from).join('.'));
}

/**
 * Finds the outlet of a domain or address: the closest domain above it (`m.tasikmalaya.pikiran-rakyat.com`
 * is PR Tasikmalaya, `apps.detik.com` is detikcom); a listed first folder counts (`bbc.com/indonesia`).
 * @param domainOrUrl - a host name or an address, any case
 * @example
 * outletByDomain('https://www.kompas.com/global/read/x')?.id // 'outlet/kompas'
 */
export function outletByDomain(domainOrUrl: string): Outlet | undefined {
  const [host = '', folder = ''] = domainOrUrl
    .trim()
    .toLowerCase()
    .replace(/^(?:[a-z]+:)?\/\//, '')
    .split(/[/?#]/, 2);
  for (const name of listHosts(host.replace(/^[^@]*@/, '').replace(/:\d*$/, ''))) {
    const outlet = byDomain.get(`${name}/${folder}`) ?? byDomain.get(name);
    if (outlet) return outlet;
  }
  return undefined;
}

/**
 * Finds the outlet of a name as mastheads, datelines, footers and credits write it, in any case.
 * @param name - the whole name (`REPUBLIKA.CO.ID`)
 * @example
 * outletByName('PR TASIKMALAYA')?.id // 'outlet/pr-tasikmalaya'
 */
export function outletByName(name: string): Outlet | undefined {
  names ??= createNames();
  return names.get(fold(name.trim())) ?? (name.includes('.') ? outletByDomain(name) : undefined);
}
