import { confidenceOf } from '../events/confidence.js';
import type { EventFinding, Mention, ReportStatus, Speaker, Stance } from '../findings.js';
import { firstIndex } from '../first-index.js';
import type { ReadStatement } from '../read-statement.js';
import { claimPointer, repeatedClaim } from './claim-pointer.js';
import { deedPointer } from './deed-pointer.js';
import { isOneSide, partyOf, speakerParty } from './party.js';
import type { Pointer } from './pointer.js';
import { tellsSame } from './tells-same.js';
import type { Told } from './told.js';

/** An event told again, with the finding that told it first. */
export interface TakeUp {
  readonly finding: EventFinding;
  readonly of: EventFinding;
}

/** How many sentences back `tuduhan itu` reaches. */
const NEAR = 3;

/** How many sentences back `tuduhan AS soal senjata` reaches: further than most articles are long. */
const FAR = 80;

const STATUS: Partial<Record<Stance, ReportStatus>> = {
  alleges: 'alleged',
  denies: 'denied',
  confirms: 'confirmed',
};

/** One statement that points back, and the names it may point at. */
interface Place {
  readonly read: ReadStatement;
  readonly stance: Stance;
  readonly pointer: Pointer;
  readonly isClaim: boolean;
  readonly mentions: readonly Mention[];
}

function readPlace(read: ReadStatement, mentions: readonly Mention[]): Place[] {
  const stance = read.statements[0]?.stance;
  if (stance === undefined || STATUS[stance] === undefined || read.inside.length > 0) return [];
  const found = readPointer(read, stance);
  return found === null ? [] : [{ read, stance, mentions, ...found }];
}

function readPointer(read: ReadStatement, stance: Stance): { pointer: Pointer; isClaim: boolean } | null {
  const claim = stance === 'alleges' ? repeatedClaim(read) : claimPointer(read);
  if (claim !== null) return { pointer: claim, isClaim: true };
  const deed = deedPointer(read);
  return deed === null ? null : { pointer: deed, isClaim: false };
}

function speaks(place: Place, speakers: readonly Speaker[], { teller }: Told): boolean {
  const tellers = (teller?.draft.speakers ?? []).map((speaker) => speakerParty(place.mentions, speaker));
  return speakers.some((speaker) => {
    const party = speakerParty(place.mentions, speaker);
    return tellers.some((told) => isOneSide(party, told));
  });
}

/** Who denies must be of those who are said to have done it; of an arms transfer, either side. */
function isAccused(place: Place, { finding }: Told): boolean {
  const blamed = finding.act.startsWith('arms-')
    ? [...finding.actors, ...finding.recipients]
    : finding.actors;
  const parties = blamed.map((index) => partyOf(place.mentions, index));
  return place.read.draft.speakers.every((speaker) => {
    const party = speakerParty(place.mentions, speaker);
    return parties.some((one) => isOneSide(party, one));
  });
}

/** A claim is only what somebody alleged; a deed may have been told by anybody. */
function isOpen({ isClaim }: Place, { finding: { status }, located }: Told): boolean {
  // `menuduh peretas yang disokong China menyerang`: what a relative clause tells is not the claim.
  if (isClaim) return status === 'alleged' && !located.told.telling.chain.includes('yang');
  return status !== 'negated' && status !== 'hypothetical' && status !== 'requested';
}

/** What was told before the pointing words, near enough, and as they say. */
function toldBefore({ pointer, read }: Place, told: readonly Told[]): Told[] {
  const reach = pointer.near ? NEAR : FAR;
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

function isMeant(place: Place, told: Told): boolean {
  const { pointer, stance, read } = place;
  if (!isOpen(place, told)) return false;
  if (pointer.claimants.length > 0 && !speaks(place, pointer.claimants, told)) return false;
  const own = speaks(place, read.draft.speakers, told);
  if (stance === 'alleges') return own;
  if (pointer.sumsUp) return told.located.view === read.view && !own;
  return stance === 'confirms' || (!own && isAccused(place, told));
}

/** What the same speaker has denied before in so many words. */
function isDeniedAgain(place: Place, told: Told): boolean {
  if (place.stance !== 'denies' || told.finding.status !== 'denied') return false;
  return speaks(place, place.read.draft.speakers, told);
}

/** Of several that are not one event, `tuduhan AS soal senjata` may mean any. */
function isOneEvent({ mentions }: Place, meant: readonly Told[]): boolean {
  const last = meant.at(-1);
  return last !== undefined && meant.every(({ finding }) => tellsSame(mentions, finding, last.finding));
}

/** The last one told before, and what the same statement told beside it. */
function chosen(place: Place, all: readonly Told[]): readonly Told[] {
  const told = toldBefore(place, all);
  const denied = told.filter((one) => isDeniedAgain(place, one));
  const meant = denied.length > 0 ? denied : told.filter((one) => isMeant(place, one));
  const last = meant.at(-1);
  if (last === undefined || (!place.pointer.near && !isOneEvent(place, meant))) return [];
  return last.teller === null ? [last] : meant.filter(({ teller }) => teller === last.teller);
}

function toTakeUp({ read, stance, pointer }: Place, { finding }: Told): TakeUp {
  return {
    of: finding,
    finding: {
      ...finding,
      ...pointer.phrase,
      trigger: pointer.trigger,
      status: STATUS[stance] ?? 'asserted',
      statement: read.first,
      sentence: read.view.index,
      rule: 'take-up',
      confidence: confidenceOf('take-up'),
    },
  };
}

/**
 * Finds the acts that claims tell again without saying them: `Iran membantah tuduhan itu`, `tuduhan AS soal senjata`.
 *
 * @param read the statements of the article
 * @param told the events of the article, in text order
 * @param mentions the mentions of the article
 * @returns for each claim that tells no act of its own the earlier events it means, with their roles, date and object, none where nothing agrees
 * @example
 * // AS menuduh Iran memasok drone ke Rusia. Teheran membantah tuduhan itu. → arms-transfer, Iran → Rusia, denied
 * // AS menuduh Iran memasok drone ke Rusia. Teheran membantah tuduhan soal peretasan. → none
 */
export function findTakeUps(
  read: readonly ReadStatement[],
  told: readonly Told[],
  mentions: readonly Mention[],
): TakeUp[] {
  const places = read.flatMap((one) => readPlace(one, mentions));
  const found = places.map((place) => ({ place, events: chosen(place, told) }));
  // `membantah tuduhan AS soal senjata`: the claim that is told again is the one that is denied.
  const answered = new Map(
    found
      .filter(({ place, events }) => place.stance !== 'alleges' && events.length > 0)
      .map(({ place, events }) => [place.pointer.trigger.start, events] as const),
  );
  return found.flatMap(({ place, events }) => {
    const same = place.stance === 'alleges' ? answered.get(place.pointer.trigger.start) : undefined;
    return (same ?? events).map((event) => toTakeUp(place, event));
  });
}
