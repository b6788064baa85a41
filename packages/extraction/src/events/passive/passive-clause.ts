import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { type Complements, findComplements } from '../../clause/complements.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { cleftPhrase } from '../../clause/subjects/relative-subject.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { withFronted } from '../active/fronted-phrase.js';
import { withReceiver } from '../active/receiver-behind.js';
import type { Frame } from '../frame.js';
import { aimOf } from '../nouns/aim-of.js';
import { namesBothSides } from '../nouns/deed-doers.js';
import { victimsOfDeed } from '../nouns/noun-doers.js';
import { isUnfit, takesNames } from '../objects/object-class.js';
import { captorsOf } from '../roles/captors.js';
import { giversIn, statesThatGive } from '../roles/givers-in.js';
import { listedBehind, listedNames } from '../roles/listed-names.js';
import { isMemberOfBody } from '../roles/member-of-body.js';
import { whoseFate } from '../roles/owners-aside.js';
import { namesOf } from '../roles/role-names.js';
import { suffersDeed } from '../roles/suffers-deed.js';
import type { EventRule, Trigger } from '../rule.js';
import type { Telling } from '../telling.js';
import { contractorOf } from './contractor.js';
import { isCrowdSiege } from './crowd-siege.js';
import { doneByHim, isDoneByHim } from './done-by-him.js';
import { isFiredAt, usedBy } from './fired-on.js';
import { makerOf } from './maker-of.js';
import { nearestBacked } from './nearest-backed.js';
import { isNoDeedOf } from './no-passive-deed.js';
import { orderersOf } from './own-arrival.js';
import { passiveChain } from './passive-chain.js';
import { passiveDoers, phrasesBetween, sourceBetween, withoutOrigin } from './passive-doers.js';
import { fitsPassive, objectOf } from './passive-object.js';
import { patientHolders } from './patient-holders.js';
import { promisedGift } from './promised-gift.js';

/** `Yang diserang Houthi …`: the subject has no noun, the doer stands behind the verb. */
function isHeadless(view: SentenceView, subject: Subject): boolean {
  return subject.phrase === null && view.chunks[subject.chain.at(-1) ?? -1]?.head === 'yang';
}

/** Where such a subject stands: behind the copula (`Yang diluncurkan Iran ialah [roket]`), else with the verb, where any will do. */
function headlessAt(view: SentenceView, { chunk, reading: { frame } }: Trigger): number | null {
  return frame.object === undefined ? chunk : cleftPhrase(view.chunks, chunk);
}

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

function firstNamed(...ways: readonly (readonly number[])[]): readonly number[] {
  return ways.find((names) => names.length > 0) ?? [];
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
  subject: Subject,
  at: number,
  object: number,
): readonly number[] {
  if (isMemberOfBody(view, frame, at) || isGift(view, frame, at, object)) return [];
  const own = nearestBacked(view, frame, subject, namesOf(view, view.chunks[at]));
  const named = [...own, ...listedNames(view, at), ...whoseFate(view, at)].filter(
    (name) => !suffersDeed(view, frame, name),
  );
  return named.length > 0 ? named : listedBehind(view, at, chunk + 1);
}

/** `kepala daerah terpilih`: nobody stands behind it who has chosen. */
function isChosen({ reading: { frame } }: Trigger): boolean {
  return frame.act === 'appointment';
}

/** `dikirimnya pasukan itu` names a deed and is no verb. */
function isPassive(view: SentenceView, trigger: Trigger): boolean {
  const { voice } = trigger.reading;
  if (voice !== 'passive' && (voice !== 'accidental' || isChosen(trigger))) return false;
  return !isDoneByHim(view, trigger) || view.chunks[trigger.chunk]?.kind === 'verb';
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
function patientsOf(view: SentenceView, frame: Frame, at: number, all: Complements): readonly number[] {
  if (isPlotted(frame)) return victimsOfDeed(view, at);
  if (!isActOf(frame.act, 'given')) return [];
  const goesTo = all.prepositional.some(({ preposition }) => frame.roles[preposition] === 'recipients');
  return firstNamed(orderersOf(view, at), goesTo ? [] : usedBy(view, frame, at));
}

/** `menembakkan rudal yang dipasok X [ke Y]`: where it is fired at is not where it was sent. */
function withoutFiredAt(view: SentenceView, frame: Frame, at: number, all: Complements): Complements {
  if (!isFiredAt(view, frame, at)) return all;
  return { ...all, prepositional: all.prepositional.filter(({ preposition }) => preposition !== 'ke') };
}

function readPassive(view: SentenceView, trigger: Trigger): Telling | null {
  if (!isPassive(view, trigger)) return null;
  const { frame } = trigger.reading;
  const subject = findSubject(view.chunks, trigger.chunk);
  const at = isHeadless(view, subject) ? headlessAt(view, trigger) : subject.phrase;
  const patient = at === null ? undefined : view.chunks[at];
  if (at === null || patient === undefined || isUnfit(view, patient.from, patient.to, frame)) return null;
  if (isNoDeedOf(view, trigger, subject, at)) return null;
  const after = chunkAt(view, trigger.to - 1) + 1;
  const behind = withReceiver(view, frame, after - 1, findComplements(view.chunks, after));
  const complements = withFronted(view, subject.phrase, withoutFiredAt(view, frame, at, behind));
  const object = objectOf(view, patient, at, complements, frame.object);
  if (object < 0 || !fitsPassive(view, trigger, after, complements)) return null;
  if (isCrowdSiege(view, trigger, after)) return null;
  const source = sourceBetween(view, frame, at, trigger.chunk);
  const by = agentsOf(view, trigger, object === after ? after + 1 : after, complements, source);
  if (justHappened(trigger, by)) return null;
  const between = phrasesBetween(view, at, trigger.chunk);
  const agents = withoutTeller(view, trigger, by, [...complements.prepositional, ...between]);
  const origins = withoutOrigin(view, frame, at, agents, between);
  const given = object === at ? [] : (view.chunks[object]?.owners ?? []);
  const promised = promisedGift(view, frame.act, at, trigger.chunk);
  const givers = firstNamed(giversIn(view, patient, frame.act), promised.givers);
  return {
    frame,
    from: trigger.from,
    to: trigger.to,
    chunk: trigger.chunk,
    doers: firstNamed(
      agents,
      given,
      source,
      givers,
      makerOf(view, trigger, at),
      captorsOf(view, frame, at),
      statesThatGive(view, patient, frame.act, complements),
      contractorOf(view, frame, subject, complements),
    ),
    targets: targetsOf(view, trigger, subject, at, object).filter((name) => !givers.includes(name)),
    patients: patientsOf(view, frame, at, complements),
    aim: aimOf(view, complements, chunkAt(view, trigger.to - 1), frame.act),
    owners: [],
    complements: {
      ...complements,
      prepositional: [...complements.prepositional, ...origins, ...promised.prepositional],
    },
    object,
    chain: passiveChain(view, trigger, { subject, at, complements }),
    holders: holdersOf(view, frame, at, object),
    clauseStart: Math.min(at, trigger.chunk),
    rule: passiveClause.name,
  };
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
