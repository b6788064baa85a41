import type { EventFinding } from '../../findings.js';
import { mapList } from '../../map-list.js';
import type { ReadStatement } from '../../read-statement.js';
import { claimPointer } from '../../take-ups/claim-pointer.js';
import { isOneSide, partyOf, speakerParty } from '../../take-ups/party.js';

/** How many sentences back `tuduhan itu` reaches. */
const NEAR = 2;

/** `AS mengungkapkan bahwa meskipun Korea Utara membantah …`: the denial is only reported by who accuses. */
function isQuoted({ draft: { cue } }: ReadStatement, read: readonly ReadStatement[]): boolean {
  return read.some(
    ({ draft: { content } }) => content !== null && content.start <= cue.start && cue.end <= content.end,
  );
}

/**
 * Names whose accusation a denial answers that only points at it (`Teheran membantah tuduhan itu`, `Teheran membantah`), or stands in one sentence with it.
 *
 * @param one a denial
 * @param read the statements of the article
 * @param before the speech events told before it, in text order
 * @returns mentions: who last accused the one that denies, at most two sentences before; empty where nobody did
 * @example
 * // AS menuduh Iran menyerang Aden. Teheran membantah tuduhan itu. → AS
 * // AS menuduh Iran menyerang Aden. Irak membantah tuduhan itu. → none, Irak was not accused
 */
export function answeredClaimants(
  one: ReadStatement,
  read: readonly ReadStatement[],
  before: readonly EventFinding[],
): readonly number[] {
  const pointer = claimPointer(one);
  if (pointer === null ? isQuoted(one, read) : !pointer.near) return [];
  // `X menuduh Y …, tetapi Y berkilah bahwa …`: who points at nothing answers what the same sentence tells.
  const reach = pointer === null ? 0 : NEAR;
  const { mentions } = one.view;
  const denying = mapList(one.draft.speakers, (speaker) => speakerParty(mentions, speaker));
  const accusation = before.findLast(
    ({ act, sentence, recipients }) =>
      act === 'accusation' &&
      one.view.index - sentence <= reach &&
      recipients.some((index) => denying.some((party) => isOneSide(party, partyOf(mentions, index)))),
  );
  return accusation?.actors ?? [];
}
