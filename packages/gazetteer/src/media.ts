import agencyData from '../data/agencies.json' with { type: 'json' };
import outletData from '../data/outlets.json' with { type: 'json' };
import type { Agency, Alias, Outlet } from './actor.js';
import { type DataFile, type RawNamed, readAliases } from './raw.js';

type RawOutlet = RawNamed & Pick<Outlet, 'domain' | 'country' | 'domains'>;
type RawAgency = RawNamed & Pick<Agency, 'kind' | 'domain' | 'country'>;

const rawOutlets = (outletData as DataFile<RawOutlet>).entries;
const rawAgencies = (agencyData as DataFile<RawAgency>).entries;

function listTexts(raw: RawNamed): string[] {
  return readAliases(raw)
    .slice(1)
    .map(({ text }) => text);
}

function readOutlet(raw: RawOutlet): Outlet {
  const { id, name, domain, country, domains } = raw;
  return { id, name, domain, country, aliases: listTexts(raw), domains };
}

function readAgency(raw: RawAgency): Agency {
  const { id, name, kind, domain, country } = raw;
  return { id, name, kind, domain, country, aliases: listTexts(raw) };
}

/**
 * Publishers of Indonesian-language pages.
 * @example
 * outlets.find(({ id }) => id === 'outlet/kompas')?.domain // 'kompas.com'
 */
export const outlets: readonly Outlet[] = rawOutlets.map(readOutlet);

/**
 * News agencies and foreign media that pages credit.
 * @example
 * agencies.find(({ id }) => id === 'agency/reuters')?.kind // 'agency'
 */
export const agencies: readonly Agency[] = rawAgencies.map(readAgency);

/** Every spelling of every medium, agencies first, with its case policy and weakness. */
export const mediumAliases: readonly { readonly id: string; readonly alias: Alias }[] = [
  ...rawAgencies,
  ...rawOutlets,
].flatMap((raw) => readAliases(raw).map((alias) => ({ id: raw.id, alias })));

const outletsById = new Map(outlets.map((outlet) => [outlet.id, outlet]));
const mediaById = new Map<string, Outlet | Agency>(
  [...outlets, ...agencies].map((medium) => [medium.id, medium]),
);

/**
 * Finds an outlet by its id.
 * @param id - `outlet/…`
 * @example
 * outletById('outlet/republika')?.name // 'Republika'
 */
export function outletById(id: string): Outlet | undefined {
  return outletsById.get(id);
}

/**
 * Finds an outlet or agency by its id.
 * @param id - `outlet/…` or `agency/…`
 * @example
 * mediumById('agency/kcna')?.country // 'PRK'
 */
export function mediumById(id: string): Outlet | Agency | undefined {
  return mediaById.get(id);
}
