import type { Span } from '@warta/text';
import { isPlaceName } from './known-names.js';
import { outletKey } from './outlet-claims.js';
import type { PageDateline } from './zone-dateline.js';

const FIRST = /^([\p{L}\p{N}][\p{L}\p{N} .'’-]*?)(?:,\s*(?=\p{L})|$)/u;
const INITIALS = /,\s*(\p{Lu}{2,5})$/u;
const CALLED =
  /(?:kepada|dihubungi|diterima|dikutip|dilansir|menghubungi|redaksi|ikuti|copyright|©)(?: \d{4})? +$/iu;
const SHORTEST = 4;
const BEFORE = 24;

/** What besides its dateline may tell what the outlet of a page is called. */
export interface OutletNames {
  readonly text: string;
  /** Names, domains and addresses that the page's container states. */
  readonly stated: readonly string[];
}

/**
 * Takes the first name of a dateline for the outlet where the page shows that its outlet is called so: it would else
 * be a place that nobody knows.
 * @param dateline The dateline as its own words tell it, or null.
 * @param names What the page is called elsewhere.
 * @returns The dateline, with the outlet and what is left of the place.
 * @example
 * ```ts
 * const text = 'SAMUDRA, TOKYO - Hujan.';
 * nameOutlet({ outlet: null, place: { start: 0, end: 14 }, agency: null }, { text, stated: ['samudra.co.id'] }); // { outlet: { start: 0, end: 7 }, place: { start: 9, end: 14 }, agency: null }
 * ```
 */
export function nameOutlet(dateline: PageDateline | null, names: OutletNames): PageDateline | null {
  if (dateline === null || dateline.outlet !== null || dateline.place === null) return dateline;
  const { start, end } = dateline.place;
  const words = names.text.slice(start, end);
  const initials = initialsIn(words, names.stated);
  if (initials > 0) return { ...dateline, place: placeBefore(words, start, initials) };
  const first = FIRST.exec(words);
  const name = first?.[1] ?? '';
  if (name.length < SHORTEST || isPlaceName(name) || !isCalled(name, names, end)) return dateline;
  const rest: Span = { start: start + (first?.[0].length ?? 0), end };
  return {
    ...dateline,
    outlet: { start, end: start + name.length },
    place: rest.start < rest.end ? rest : null,
  };
}

/** Where the initials of a stated name, which are no place, begin: `PONTIANAK, BK` of `Borneo Kini`; 0 where there are none. */
function initialsIn(words: string, stated: readonly string[]): number {
  const found = INITIALS.exec(words);
  const letters = found?.[1] ?? '';
  const isOf = (name: string): boolean =>
    letters !== '' &&
    name
      .split(/\s+/)
      .map((word) => word.charAt(0).toUpperCase())
      .join('') === letters;
  return stated.some(isOf) ? words.length - letters.length : 0;
}

function placeBefore(words: string, start: number, initials: number): Span {
  return { start, end: start + words.slice(0, initials).replace(/,\s*$/, '').length };
}

function isCalled(name: string, { text, stated }: OutletNames, from: number): boolean {
  const key = outletKey(name);
  if (stated.some((other) => isKeyOf(key, other))) return true;
  const [lower, lowerName] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = lower.indexOf(lowerName, from); at >= 0; at = lower.indexOf(lowerName, at + name.length))
    if (CALLED.test(text.slice(Math.max(0, at - BEFORE), at))) return true;
  return false;
}

/** The whole name, or a word of it: `SAMUDRA` of `Harian Samudra`. */
function isKeyOf(key: string, other: string): boolean {
  return outletKey(other) === key || other.split(/[\s|]+/).some((word) => outletKey(word) === key);
}
