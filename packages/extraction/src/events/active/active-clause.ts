import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { hasKind } from '../../clause/has-kind.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { findSubject } from '../../clause/subjects/subject.js';
import type { Frame } from '../frame.js';
import { aimOf } from '../nouns/aim-of.js';
import { victimsOfDeed } from '../nouns/noun-doers.js';
import { classedObject } from '../objects/classed-object.js';
import { takesNames } from '../objects/object-class.js';
import { canAct, isOfClass } from '../roles/can-act.js';
import { isCarriedFor } from '../roles/carriers.js';
import { effortBefore } from '../roles/effort-doers.js';
import { holdersOf } from '../roles/holders.js';
import { stateAnsweredFor } from '../roles/state-answered-for.js';
import { subjectDoers } from '../roles/subject-doers.js';
import { suffersDeed } from '../roles/suffers-deed.js';
import { isDealOfOthers, partnersMet } from '../roles/talks-sides.js';
import { isTargetKind } from '../roles/target-kind.js';
import { orTravellers } from '../roles/travellers.js';
import { isOnlyUsed } from '../roles/used-weapon.js';
import type { EventRule, Trigger } from '../rule.js';
import { tellsNoAct } from '../scenes/tells-no-act.js';
import { toldNotTo } from '../speech/told-not-to.js';
import { wordsOf } from '../status/chain-words.js';
import { inheritedWords } from '../status/inherited-words.js';
import { isOnlyMeant } from '../status/refused-leave.js';
import { ASKED, type Sign } from '../status/signal.js';
import type { Telling } from '../telling.js';
import { activeChain, clauseStart } from './active-chain.js';
import { activeComplements, fitsActive } from './active-complements.js';
import { activeTargets } from './active-targets.js';
import { withArrival } from './arrived-with.js';
import { withFronted } from './fronted-phrase.js';
import { withGivenTime } from './given-time.js';
import { withHelped } from './helped-receiver.js';
import { isActive } from './is-active.js';
import { ownSubject } from './own-answer.js';
import { ownComplements } from './own-complements.js';
import { partTaken } from './part-taken.js';
import { withPlace } from './place-behind-relative.js';
import { withReceiver } from './receiver-behind.js';
import { sidesOnly } from './sides-only.js';

/** `Ekor gaun itu panjang, ia mengangkatnya`: `-nya` that is nobody named before is a thing, where only persons can be meant. */
function holdsThing({ holdsObject, reading: { frame } }: Trigger, targets: readonly number[]): boolean {
  return holdsObject === true && targets.length === 0 && frame.persons === 'recipients';
}

/** `mendakwa [Kyiv] memasok senjata`: no state is arrested or charged, it is accused. */
function isAccusedState({ mentions }: SentenceView, act: string, heads: readonly number[]): boolean {
  const isState = (one: number): boolean =>
    mentions[one]?.kind === 'country' || mentions[one]?.method === 'metonym';
  return act === 'arrest' && heads.length > 0 && heads.every(isState);
}

/** `mengamankan [Jakarta]`: done to a town, it is another deed than done to somebody. */
function isOtherTarget(view: SentenceView, { act, targets, roles }: Frame, object: number): boolean {
  const heads = view.chunks[object]?.heads ?? [];
  if (isAccusedState(view, act, heads)) return true;
  // `mengundang Kim ke Moskow`: who is invited is no target, but goes.
  if (targets === undefined || heads.length === 0 || roles['object'] === 'actors') return false;
  return heads.every(
    (one) => !isTargetKind(targets, view.mentions[one] ?? { kind: 'person', candidates: [] }),
  );
}

/** `mendalangi pembunuhan [Budi]`: whom the deed that is the object is done to. */
function patientsOf(view: SentenceView, { object }: Frame, phrase: number): readonly number[] {
  return object === 'plotted' || object === 'attack' ? victimsOfDeed(view, phrase) : [];
}

/** Who does it of those whom the subject names: the state they answer for, and nobody whose weapon or craft others use. */
function actingDoers(
  view: SentenceView,
  { chunk, reading: { frame } }: Trigger,
  phrase: number | null,
  complements: Complements,
  named: readonly number[],
  small: readonly string[],
): readonly number[] {
  if (isCarriedFor(view, frame, phrase, complements) || isOnlyUsed(view, frame, phrase, small)) return [];
  return stateAnsweredFor(view, frame.act, chunk, phrase, named, small);
}

/** Where its doer is named: the subject, whoever is told not to do it, or whose effort it is. */
function doerPhrase(view: SentenceView, { chunk }: Trigger, subject: Subject): DoerPhrase {
  if (subject.phrase !== null) return { phrase: subject.phrase, asked: [] };
  const told = toldNotTo(view, chunk);
  return told === null ? { phrase: effortBefore(view, chunk), asked: [] } : { phrase: told, asked: [ASKED] };
}

interface DoerPhrase {
  readonly phrase: number | null;
  /** That it is asked of them. */
  readonly asked: readonly Sign[];
}

/** `Modi bertemu [Putin] untuk membahas pembelian rudal`: who is met takes part in the talk. */
function withPartners(
  view: SentenceView,
  { chunk, reading: { frame } }: Trigger,
  doers: readonly number[],
): readonly number[] {
  const isTalk = frame.act === 'arms-talks' && doers.length > 0;
  return isTalk ? [...doers, ...partnersMet(view, chunk)] : doers;
}

/** `AS dan Jepang membahas pengiriman senjata Iran ke Rusia`: no talk of their own deal. */
function isOfOthers(
  view: SentenceView,
  { act }: Frame,
  doers: readonly number[],
  object: number,
  complements: Complements,
): boolean {
  return act === 'arms-talks' && isDealOfOthers(view, doers, object, complements);
}

/** The phrases of the verb: those right behind it, and those that stand before it or behind another clause. */
function complementsOf(view: SentenceView, trigger: Trigger, subject: number | null): Complements {
  const { frame } = trigger.reading;
  const own = ownComplements(view, frame, withGivenTime(view, frame, activeComplements(view, trigger)));
  const last = chunkAt(view, trigger.to - 1);
  const behind = withReceiver(view, frame, last, withArrival(view, trigger, own));
  const helped = withHelped(view, frame, trigger.chunk, behind);
  return withFronted(view, subject, withPlace(view, frame, helped));
}

/** Whether the verb tells the deed of what stands behind it. */
function fitsObject(view: SentenceView, trigger: Trigger, complements: Complements, object: number): boolean {
  const { frame } = trigger.reading;
  const isHeld = trigger.holdsObject === true && takesNames(frame.object ?? '');
  if (frame.object !== undefined && object < 0 && !isHeld) return false;
  return !isOtherTarget(view, frame, object) && fitsActive(view, trigger, complements);
}

/** `membeli drone lalu mengirimkannya`, not `Polisi menyita senjata lalu menyerahkannya`: of arms in `-nya`, only states and groups give them. */
function areArmed({ mentions }: SentenceView, doers: readonly number[]): boolean {
  return doers.length > 0 && doers.every((doer) => hasKind(mentions, doer, 'country', 'group'));
}

/** Whether whoever stands for its subject can do the deed. */
function fitsSubject(
  view: SentenceView,
  trigger: Trigger,
  phrase: number | null,
  doers: readonly number[],
): boolean {
  const { frame } = trigger.reading;
  if (trigger.holdsObject === true && !takesNames(frame.object ?? 'mention') && !areArmed(view, doers))
    return false;
  if (doers.length === 0 && frame.roles['subject'] === 'actors' && !canAct(view, frame, phrase)) return false;
  return frame.agents === undefined || isOfClass(view, phrase, frame.agents);
}

function readActive(view: SentenceView, trigger: Trigger): Telling | null {
  if (!isActive(view, trigger)) return null;
  const { frame } = trigger.reading;
  const found = findSubject(view.chunks, trigger.chunk);
  const subject = ownSubject(view, trigger.chunk, found);
  const complements = complementsOf(view, trigger, subject.phrase);
  const object = classedObject(view, complements.objects, trigger);
  if (!fitsObject(view, trigger, complements, object)) return null;
  const { phrase, asked } = doerPhrase(view, trigger, subject);
  const { doers: told, conditional } = subjectDoers(view, frame, phrase);
  const named = phrase === null ? partTaken(view, trigger.chunk) : told;
  const shared = subject === found ? inheritedWords(view, trigger.chunk) : [];
  const small = [...wordsOf(view, subject.chain), ...shared];
  const acting = actingDoers(view, trigger, phrase, complements, orTravellers(view, subject, named), small);
  const doers = withPartners(view, trigger, acting);
  if (!fitsSubject(view, trigger, phrase, doers) || isOfOthers(view, frame, doers, object, complements))
    return null;
  if (tellsNoAct(view, trigger, phrase, small)) return null;
  const targets = activeTargets(view, trigger, complements, object, doers).filter(
    (name) => !suffersDeed(view, frame, name),
  );
  if (holdsThing(trigger, targets)) return null;
  return {
    frame,
    from: trigger.from,
    to: trigger.to,
    chunk: trigger.chunk,
    doers: sidesOnly(view, frame, doers, complements),
    targets,
    patients: patientsOf(view, frame, object),
    aim: aimOf(view, complements, chunkAt(view, trigger.to - 1), frame.act),
    owners: [],
    complements,
    object: object >= 0 ? object : (complements.objects[0] ?? -1),
    chain: [...activeChain(view, trigger, { subject, phrase, complements, small, conditional }), ...asked],
    holders: holdersOf(view, complements, frame.act),
    clauseStart: clauseStart(view, trigger, phrase),
    rule: activeClause.name,
  };
}

/** Leave that is only to be refused is no act. */
function readMeant(view: SentenceView, trigger: Trigger): Telling | null {
  const telling = readActive(view, trigger);
  return telling !== null && isOnlyMeant(telling.frame, telling.chain) ? null : telling;
}

/** The doer, a verb with meN- or ber-, what it acts on: `Iran memasok drone ke Rusia`. */
export const activeClause: EventRule = {
  name: 'active-clause',
  read: readMeant,
  positive: { text: 'Iran memasok ratusan drone kepada Rusia.', finds: ['arms-transfer: Iran → Rusia'] },
  negative: { text: 'Iran memasok ratusan karpet kepada Rusia.', finds: [] },
};
