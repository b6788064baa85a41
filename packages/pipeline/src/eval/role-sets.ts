import type { Tally } from './tally.js';

/**
 * Tells whether a role is filled right: by all that must stand in it, and by nobody else than may.
 * @param gold who stands in it
 * @param may who may stand in it or not
 * @param found who was found in it
 * @example fitsRole(['Iran'], ['Yaman'], ['Iran', 'Yaman']) // true
 */
export function fitsRole(gold: readonly string[], may: readonly string[], found: readonly string[]): boolean {
  const { wrong, missed } = tallyRole(gold, may, found);
  return wrong === 0 && missed === 0;
}

/**
 * Tells whether nobody stands in a role who may not; for events that need not be found, and so not in full.
 * @example sparesRole(['Iran', 'Rusia'], [], ['Iran']) // true
 */
export function sparesRole(
  gold: readonly string[],
  may: readonly string[],
  found: readonly string[],
): boolean {
  return tallyRole(gold, may, found).wrong === 0;
}

/**
 * Counts who was found in a role; each name counts once.
 * @example tallyRole(['Iran'], [], ['Rusia']) // { right: 0, wrong: 1, missed: 1 }
 */
export function tallyRole(gold: readonly string[], may: readonly string[], found: readonly string[]): Tally {
  const there = [...new Set(gold)].filter((name) => !may.includes(name));
  const seen = [...new Set(found)].filter((name) => !may.includes(name));
  const right = there.filter((name) => seen.includes(name)).length;
  return { right, wrong: seen.length - right, missed: there.length - right };
}
