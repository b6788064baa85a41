import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { aimOf } from '../nouns/aim-of.js';
import { namesBothSides } from '../nouns/deed-doers.js';
import { victimsOfDeed } from '../nouns/noun-doers.js';
import { takesNames } from '../objects/object-class.js';
import { captorsOf } from '../roles/captors.js';
import { firstNamed } from '../roles/first-named.js';
import { giversIn, statesThatGive } from '../roles/givers-in.js';
import { listedBehind, listedNames } from '../roles/listed-names.js';
import { isMemberOfBody } from '../roles/member-of-body.js';
import { whoseFate } from '../roles/owners-aside.js';
import { namesOf } from '../roles/role-names.js';
import { suffersDeed } from '../roles/suffers-deed.js';
import type { EventRule, Trigger } from '../rule.js';
import type { Telling } from '../telling.js';
import { contractorOf } from './contractor.js';
import { doneByHim, isDoneByHim } from './done-by-him.js';
import { findPassive, type Passive } from './find-passive.js';
import { usedBy } from './fired-on.js';
import { makerOf } from './maker-of.js';
import { nearestBacked } from './nearest-backed.js';
import { orderersOf } from './own-arrival.js';
import { passiveChain } from './passive-chain.js';
import { passiveDoers, phrasesBetween, sourceBetween, withoutOrigin } from './passive-doers.js';
import { patientHolders } from './patient-holders.js';
import { promisedGift } from './promised-gift.js';
import { sharersOf } from './sharers-of.js';

/** `Kapal itu terbakar di Selat Malaka`: nobody did it. */
function justHappened({ reading: { voice, frame } }: Trigger, agents: readonly number[]): boolean {
  return voice === 'accidental' && agents.length === 0 && isActOf(frame.act, 'strike');
}

/** `Pembunuhan Budi didalangi Andi`: its subject is a deed. */
function isPlotted({ object }: Frame): boolean {
  return object === 'plotted' || object === 'attack' || object === 'cyber-assault';
}

/** `Bantuan dari Indonesia diterjunkan pesawat TNI AU`: who is named before gives it, and the craft only carries it. */
function isCarried(view: SentenceView, after: number, source: readonly number[]): boolean {
  return source.length > 0 && isRoleNoun(view.chunks[after]?.head ?? '', 'carrier');
}

/** `Tank Rusia dikirim ke Belarus`: what is given gets nothing itself. */
function isGift(view: SentenceView, { act, object }: Frame, at: number, gift: number): boolean {
  return at === gift && isActOf(act, 'given') && !takesNames(object ?? 'mention') && !hasHead(view, at);
}

function hasHead({ chunks }: SentenceView, at: number): boolean {
  return (chunks[at]?.heads.length ?? 0) > 0;
}

function targetsOf(
  view: SentenceView,
  { reading: { frame }, chunk }: Trigger,
  { subject, at, object }: Passive,
): readonly number[] {
  if (isMemberOfBody(view, frame, at) || isGift(view, frame, at, object)) return [];
  const own = nearestBacked(view, frame, subject, namesOf(view, view.chunks[at]));
  const named = [...own, ...listedNames(view, at), ...whoseFate(view, at)].filter(
    (name) => !suffersDeed(view, frame, name),
  );
  return named.length > 0 ? named : listedBehind(view, at, chunk + 1);
}

function agentsOf(
  view: SentenceView,
  trigger: Trigger,
  next: number,
  complements: Complements,
  source: readonly number[],
): readonly number[] {
  if (isDoneByHim(view, trigger)) return doneByHim(view, trigger);
  if (isCarried(view, next, source)) return [];
  return passiveDoers(view, trigger, next, complements, trigger.reading.frame.agents);
}

/** `Kesepakatan antara Turki dan Indonesia diumumkan Erdogan`: who announces what two sides do that are named is no third. */
function withoutTeller(
  view: SentenceView,
  { reading: { frame }, from }: Trigger,
  by: readonly number[],
  prepositional: Complements['prepositional'],
): readonly number[] {
  const announced = isActWord(view.words[from]?.lower ?? '', 'announced');
  const shared = frame.roles['antara'] === 'actors';
  return announced && shared && namesBothSides(view, prepositional) ? [] : by;
}

/** Whose the thing is; in `Warga Rusia dijatuhi sanksi` whoever is struck by it does not own it. */
function holdersOf(view: SentenceView, frame: Frame, subject: number, object: number): readonly number[] {
  const patient = object === subject ? view.chunks[subject] : undefined;
  return patient === undefined ? [] : patientHolders(view, frame, patient);
}

/** Whom a plotted deed is done to, or who has ordered what is given or uses it. */
function patientsOf(
  view: SentenceView,
  { reading: { frame }, chunk }: Trigger,
  at: number,
  all: Complements,
): readonly number[] {
  if (isPlotted(frame)) return victimsOfDeed(view, at);
  if (!isActOf(frame.act, 'given')) return [];
  const goesTo = all.prepositional.some(({ preposition }) => frame.roles[preposition] === 'recipients');
  return firstNamed(
    () => orderersOf(view, at),
    () => (goesTo ? [] : usedBy(view, frame, at, chunk)),
  );
}

/** Who does it: the agent, else who gives what is given, else whom the words around the passive name. */
function doersOf(
  view: SentenceView,
  trigger: Trigger,
  { subject, at, patient, complements, object }: Passive,
  agents: readonly number[],
  source: readonly number[],
  givers: readonly number[],
): readonly number[] {
  const { frame } = trigger.reading;
  return firstNamed(
    () => agents,
    () => (object === at ? [] : (view.chunks[object]?.owners ?? [])),
    () => source,
    () => givers,
    () => makerOf(view, trigger, at),
    () => captorsOf(view, frame, at),
    () => statesThatGive(view, patient, frame, complements),
    () => contractorOf(view, frame, subject, complements),
    () => sharersOf(view, frame, at, complements),
  );
}

/** `Senjata [untuk Taiwan] dialihkan ke Estonia`: for whom a thing was meant does not get it. */
function keptOnTheWay(
  view: SentenceView,
  { from, reading: { frame } }: Trigger,
  { prepositional }: Complements,
  between: Complements['prepositional'],
): Complements['prepositional'] {
  const goesTo = prepositional.some(({ preposition }) => frame.roles[preposition] === 'recipients');
  if (!goesTo || !isActWord(view.words[from]?.lower ?? '', 'diverts')) return between;
  return between.filter(({ preposition }) => frame.roles[preposition] !== 'recipients');
}

function tellPassive(view: SentenceView, trigger: Trigger, passive: Passive): Telling | null {
  const { frame } = trigger.reading;
  const { at, patient, after, complements, object } = passive;
  const source = sourceBetween(view, frame, at, trigger.chunk);
  const by = agentsOf(view, trigger, object === after ? after + 1 : after, complements, source);
  if (justHappened(trigger, by)) return null;
  const between = keptOnTheWay(view, trigger, complements, phrasesBetween(view, at, trigger.chunk));
  const agents = withoutTeller(view, trigger, by, [...complements.prepositional, ...between]);
  const origins = withoutOrigin(view, frame, at, agents, between);
  const promised = promisedGift(view, frame.act, at, trigger.chunk);
  const givers = firstNamed(
    () => giversIn(view, patient, frame.act),
    () => promised.givers,
  );
  return {
    frame,
    from: trigger.from,
    to: trigger.to,
    chunk: trigger.chunk,
    doers: doersOf(view, trigger, passive, agents, source, givers),
    targets: targetsOf(view, trigger, passive).filter((name) => !givers.includes(name)),
    patients: patientsOf(view, trigger, at, complements),
    aim: aimOf(view, complements, after - 1, frame.act),
    owners: [],
    complements: {
      ...complements,
      prepositional: [...complements.prepositional, ...origins, ...promised.prepositional],
    },
    object,
    chain: passiveChain(view, trigger, passive),
    holders: holdersOf(view, frame, at, object),
    clauseStart: Math.min(at, trigger.chunk),
    rule: passiveClause.name,
  };
}

function readPassive(view: SentenceView, trigger: Trigger): Telling | null {
  const passive = findPassive(view, trigger);
  return passive === null ? null : tellPassive(view, trigger, passive);
}

/** The thing acted on, a verb with di-, the doer: `Kharkiv dibom Rusia`, `amunisi dikirim oleh Korut ke Rusia`. */
export const passiveClause: EventRule = {
  name: 'passive-clause',
  read: readPassive,
  positive: {
    text: 'Amunisi itu dikirim oleh Korea Utara ke Rusia.',
    finds: ['arms-transfer: Korea Utara → Rusia'],
  },
  negative: { text: 'Surat itu dikirim oleh Korea Utara ke Rusia.', finds: [] },
};
