import type { Speaker } from '../findings.js';
import { firstIndex } from '../first-index.js';
import { mapList } from '../map-list.js';
import { isOneSide, partyOf, speakerParty } from './party.js';
import type { PointingStatement } from './pointing-statement.js';
import { tellsSame } from './tells-same.js';
import type { Told } from './told.js';

/** How many sentences back `tuduhan itu` reaches. */
const NEAR = 3;

/** How many it reaches where it can mean one event only. */
const WIDER = 8;

/** How many sentences back `tuduhan AS soal senjata` reaches: further than most articles are long. */
const FAR = 80;

function speaks(pointing: PointingStatement, speakers: readonly Speaker[], { teller }: Told): boolean {
  const tellers = mapList(teller?.draft.speakers ?? [], (speaker) =>
    speakerParty(pointing.mentions, speaker),
  );
  return speakers.some((speaker) => {
    const party = speakerParty(pointing.mentions, speaker);
    return tellers.some((told) => isOneSide(party, told));
  });
}

/** Arms and troops, in whose transfer both sides have a part. */
function isOfBothSides(act: string): boolean {
  return act.startsWith('arms-') || act === 'troop-deployment';
}

/** Who denies must be of those who are said to have done it; of an arms transfer, either side. */
function isAccused(pointing: PointingStatement, { finding }: Told): boolean {
  const blamed = isOfBothSides(finding.act) ? [...finding.actors, ...finding.recipients] : finding.actors;
  const parties = mapList(blamed, (index) => partyOf(pointing.mentions, index));
  return pointing.read.draft.speakers.every((speaker) => {
    const party = speakerParty(pointing.mentions, speaker);
    return parties.some((one) => isOneSide(party, one));
  });
}

/** A claim is only what somebody alleged; a deed may have been told by anybody. */
function isOpen({ isClaim }: PointingStatement, { finding: { status }, located }: Told): boolean {
  // `menuduh peretas yang disokong China menyerang`: what a relative clause tells is not the claim.
  if (isClaim) return status === 'alleged' && !located.told.telling.chain.includes('yang');
  return status !== 'negated' && status !== 'hypothetical' && status !== 'requested';
}

/** What was told before the pointing words, near enough, and as they say. */
function toldBefore({ pointer, read }: PointingStatement, told: readonly Told[], reach: number): Told[] {
  const found: Told[] = [];
  // Events stand in the order of their sentences.
  const end = firstIndex(told.length, (at) => (told[at] as Told).located.view.index <= read.view.index);
  for (let at = end - 1; at >= 0; at -= 1) {
    const one = told[at] as Told;
    if (read.view.index - one.located.view.index > reach) break;
    if (one.finding.trigger.end <= pointer.trigger.start && pointer.fits(one)) found.unshift(one);
  }
  return found;
}

function isMeant(pointing: PointingStatement, told: Told): boolean {
  const { pointer, stance, read } = pointing;
  if (!isOpen(pointing, told)) return false;
  if (pointer.claimants.length > 0 && !speaks(pointing, pointer.claimants, told)) return false;
  const own = speaks(pointing, read.draft.speakers, told);
  if (stance === 'alleges') return own || pointer.near;
  if (pointer.sumsUp) return told.located.view === read.view && !own;
  return stance === 'confirms' || (!own && isAccused(pointing, told));
}

/** What the same speaker has denied before in so many words. */
function isDeniedAgain(pointing: PointingStatement, told: Told): boolean {
  if (pointing.stance !== 'denies' || told.finding.status !== 'denied') return false;
  return speaks(pointing, pointing.read.draft.speakers, told);
}

/** Of several that are not one event, `tuduhan AS soal senjata` may mean any. */
function isOneEvent({ mentions }: PointingStatement, meant: readonly Told[]): boolean {
  const last = meant.at(-1);
  return last !== undefined && meant.every(({ finding }) => tellsSame(mentions, finding, last.finding));
}

/**
 * Finds the events that a statement points back at: the last one told before that agrees, and what the same statement told beside it.
 *
 * @param pointing the statement
 * @param all the events of the article, in text order
 * @returns none where nothing agrees, or where several that agree are not one event
 * @example
 * // AS menuduh Iran memasok drone. Teheran membantah tuduhan itu. → the transfer
 * // AS menuduh Iran memasok drone. Ghana membantah tuduhan itu. → none: nobody accused Ghana
 */
export function meantEvents(pointing: PointingStatement, all: readonly Told[]): readonly Told[] {
  if (!pointing.pointer.near) return meantWithin(pointing, all, FAR, true);
  const near = meantWithin(pointing, all, NEAR, false);
  return near.length > 0 ? near : meantWithin(pointing, all, WIDER, true);
}

function meantWithin(
  pointing: PointingStatement,
  all: readonly Told[],
  reach: number,
  one: boolean,
): readonly Told[] {
  const told = toldBefore(pointing, all, reach);
  const denied = told.filter((each) => isDeniedAgain(pointing, each));
  const meant = denied.length > 0 ? denied : told.filter((each) => isMeant(pointing, each));
  const last = meant.at(-1);
  if (last === undefined || (one && !isOneEvent(pointing, meant))) return [];
  return last.teller === null ? [last] : meant.filter(({ teller }) => teller === last.teller);
}
