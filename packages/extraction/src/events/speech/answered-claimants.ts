import { containsSpan } from '@warta/text';
import type { EventFinding, Mention } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { mapList } from '../../map-list.js';
import type { ReadStatement } from '../../read-statement.js';
import { nominalClaim } from '../../statements/rules/nominal-claim.js';
import { claimPointer } from '../../take-ups/claim-pointer.js';
import { isOneSide, type Party, partyOf, speakerParty } from '../../take-ups/party.js';
import type { Pointer } from '../../take-ups/pointer.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';

/** How many sentences back `tuduhan itu` reaches where only one side has been accused. */
const NEAR = 6;

/** `Jerman mempertanyakan [bantahan Iran]`: whether one tells of the denial in its own words. */
function reports({ draft: { content } }: ReadStatement, { draft: { cue } }: ReadStatement): boolean {
  return content !== null && containsSpan(content, cue);
}

/** `AS mengungkapkan bahwa meskipun Korea Utara membantah …`: the denial is only reported by who accuses. */
function isDenialReported(one: ReadStatement, read: readonly ReadStatement[]): boolean {
  return read.some((other) => reports(other, one));
}

function isOf(sides: readonly Party[], mentions: readonly Mention[], index: number): boolean {
  return sides.some((side) => isOneSide(side, partyOf(mentions, index)));
}

/** `menuduh sebuah kapal China menabrak perahu`: whose own what is told there names, though nobody is accused by name. */
function tellsOf(claim: ReadStatement, sides: readonly Party[]): boolean {
  const { mentions } = claim.view;
  const { content } = claim.draft;
  if (content === null || claim.statements[0]?.stance !== 'alleges') return false;
  const [first = -1] = flatMap(mentions, ({ start, end }, index) =>
    start >= content.start && end <= content.end ? [index] : [],
  );
  return isOf(sides, mentions, first);
}

/** `AS menuduh Iran memasok drone kepada Houthi`: who is told to have a part in it, though another is accused. */
function takesPart({ inside, statements, view }: ReadStatement, sides: readonly Party[]): boolean {
  if (statements[0]?.stance !== 'alleges') return false;
  return inside.some(
    ({ told: { telling, roles } }) =>
      // Whom a blow falls on has no part in it.
      !isActOf(telling.frame.act, 'harm') &&
      [...roles.actors, ...roles.recipients].some((index) => isOf(sides, view.mentions, index)),
  );
}

/** Who has last accused a side without a name for whom it accuses. */
function accusersOf(
  one: ReadStatement,
  read: readonly ReadStatement[],
  sides: readonly Party[],
): readonly number[] {
  const claim = read.findLast(
    (other) =>
      other.draft.cue.start < one.draft.cue.start &&
      one.view.index - other.view.index <= NEAR &&
      (tellsOf(other, sides) || takesPart(other, sides)),
  );
  return flatMap(claim?.draft.speakers ?? [], (speaker) =>
    speaker.kind === 'mention' && !isOf(sides, one.view.mentions, speaker.mention) ? [speaker.mention] : [],
  );
}

/** `membantah klaim itu`, not `membantah kabar itu`, which may be anybody's. */
function namesClaim({ view }: ReadStatement, { trigger }: Pointer): boolean {
  return isActWord(view.words.find(({ start }) => start === trigger.start)?.lower ?? '', 'own-claim');
}

/** `Rusia mengklaim merebut Pokrovsk, tetapi klaim itu dibantah Ukraina`: the only one who has told something before in a sentence; null where nobody has. */
function tellersIn(
  one: ReadStatement,
  read: readonly ReadStatement[],
  sides: readonly Party[],
  sentence: number,
): readonly number[] | null {
  const told = read.filter(
    ({ draft, view }) => view.index === sentence && draft.cue.start < one.draft.cue.start,
  );
  // `Jerman mempertanyakan bantahan Iran atas tuduhan itu`: who tells of the denial has not made the claim.
  if (one.draft.rule === nominalClaim.name && told.some((other) => reports(other, one))) return [];
  const [claim] = told;
  if (claim === undefined) return null;
  // Who accuses another is answered by that other alone.
  const tells = claim.statements[0]?.stance === 'states' && claim.draft.content !== null;
  if (told.length > 1 || !tells) return [];
  const names = flatMap(claim.draft.speakers, (speaker) =>
    speaker.kind === 'mention' && !isOf(sides, one.view.mentions, speaker.mention) ? [speaker.mention] : [],
  );
  return names.length === claim.draft.speakers.length ? names : [];
}

/** `Menurut X, bom itu buatan Madrid; Madrid membantah temuan itu`: what is told beside is nearer than an older accusation. */
function isNearer(
  here: readonly number[] | null,
  { sentence }: EventFinding,
  { view }: ReadStatement,
): here is readonly number[] {
  return sentence < view.index && here !== null && here.length > 0;
}

/**
 * Names whose accusation a denial answers that only points at it (`Teheran membantah tuduhan itu`, `Teheran membantah`), or stands in one sentence with it.
 *
 * @param one a denial
 * @param read the statements of the article
 * @param before the speech events told before it, in text order
 * @returns mentions: who last accused the one that denies, at most six sentences before; empty where nobody did
 * @example
 * // AS menuduh Iran menyerang Aden. Teheran membantah tuduhan itu. → AS
 * // AS menuduh Iran memasok drone kepada Rusia, tetapi Kremlin menepisnya. → AS
 * // AS menuduh Iran menyerang Aden. Irak membantah tuduhan itu. → none, Irak was not accused
 */
export function answeredClaimants(
  one: ReadStatement,
  read: readonly ReadStatement[],
  before: readonly EventFinding[],
): readonly number[] {
  const pointer = claimPointer(one);
  if (pointer === null ? isDenialReported(one, read) : !pointer.near) return [];
  // `X menuduh Y …, tetapi Y berkilah bahwa …`: who points at nothing answers what the same sentence tells.
  const reach = pointer === null ? 0 : NEAR;
  const { mentions } = one.view;
  const denying = mapList(one.draft.speakers, (speaker) => speakerParty(mentions, speaker));
  const accusation = before.findLast(
    ({ act, sentence, recipients }) =>
      act === 'accusation' &&
      one.view.index - sentence <= reach &&
      recipients.some((index) => isOf(denying, mentions, index)),
  );
  const here = pointer === null ? null : tellersIn(one, read, denying, one.view.index);
  if (accusation !== undefined) return isNearer(here, accusation, one) ? here : accusation.actors;
  if (pointer === null) return [];
  const accusers = accusersOf(one, read, denying);
  if (accusers.length > 0) return accusers;
  return here !== null || !namesClaim(one, pointer)
    ? (here ?? [])
    : (tellersIn(one, read, denying, one.view.index - 1) ?? []);
}
