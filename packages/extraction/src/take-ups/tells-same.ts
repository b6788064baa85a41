import type { EventFinding, Mention } from '../findings.js';
import { mapList } from '../map-list.js';
import { isOneSide, partyOf } from './party.js';

function isOneRole(mentions: readonly Mention[], one: readonly number[], other: readonly number[]): boolean {
  const parties = mapList(other, (index) => partyOf(mentions, index));
  return one.every((index) => parties.some((party) => isOneSide(partyOf(mentions, index), party)));
}

/**
 * Tells whether two events of an article may be one: the same act, and where both name somebody, the same sides.
 *
 * @param mentions the mentions of the article
 * @param a an event
 * @param b another
 * @returns true also where one of them leaves a side open
 * @example
 * // Iran memasok drone ke Rusia; Teheran menjual rudal kepada Moskow → true
 * // Iran memasok drone ke Rusia; Rusia memasok radar ke Iran → false
 */
export function tellsSame(mentions: readonly Mention[], a: EventFinding, b: EventFinding): boolean {
  if (a.act !== b.act) return false;
  return (['actors', 'recipients'] as const).every((role) => {
    if (a[role].length === 0 || b[role].length === 0) return true;
    return isOneRole(mentions, a[role], b[role]) && isOneRole(mentions, b[role], a[role]);
  });
}
