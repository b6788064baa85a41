import type { SentenceView } from '../../clause/clause-view.js';
import { isOneSide, partyOf } from '../../take-ups/party.js';
import type { Frame } from '../frame.js';
import type { FilledRoles } from './fill-roles.js';

/**
 * Tells whether somebody only comes home, who calls on nobody there.
 *
 * @param view the sentence
 * @param frame the act
 * @param roles who goes, and where
 * @returns false for all acts but visits
 * @example
 * // Menteri Luar Negeri Iran tiba di Teheran. → true; Menteri Luar Negeri Iran tiba di Moskow. → false
 */
export function goesHome(
  { mentions }: SentenceView,
  { act }: Frame,
  { actors, recipients }: FilledRoles,
): boolean {
  if (act !== 'visit' || actors.length === 0 || recipients.length === 0) return false;
  return recipients.every((place) =>
    actors.every((one) => isOneSide(partyOf(mentions, one), partyOf(mentions, place))),
  );
}
