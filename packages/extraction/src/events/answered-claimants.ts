import type { EventFinding } from '../findings.js';
import type { ReadStatement } from '../read-statement.js';
import { claimPointer } from '../take-ups/claim-pointer.js';
import { isOneSide, partyOf, speakerParty } from '../take-ups/party.js';

/** How many sentences back `tuduhan itu` reaches. */
const NEAR = 2;

/**
 * Names whose accusation a denial answers that only points at it: `Teheran membantah tuduhan itu`, `Teheran membantah`.
 *
 * @param one a denial
 * @param before the speech events told before it, in text order
 * @returns mentions: who last accused the one that denies, at most two sentences before; empty where nobody did
 * @example
 * // AS menuduh Iran menyerang Aden. Teheran membantah tuduhan itu. → AS
 * // AS menuduh Iran menyerang Aden. Irak membantah tuduhan itu. → none, Irak was not accused
 */
export function answeredClaimants(one: ReadStatement, before: readonly EventFinding[]): readonly number[] {
  const pointer = claimPointer(one);
  if (pointer === null || !pointer.near) return [];
  const { mentions } = one.view;
  const denying = one.draft.speakers.map((speaker) => speakerParty(mentions, speaker));
  const accusation = before.findLast(
    ({ act, sentence, recipients }) =>
      act === 'accusation' &&
      one.view.index - sentence <= NEAR &&
      recipients.some((index) => denying.some((party) => isOneSide(party, partyOf(mentions, index)))),
  );
  return accusation?.actors ?? [];
}
