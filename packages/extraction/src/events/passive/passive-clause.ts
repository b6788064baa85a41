import type { Chunk } from '../../clause/chunk.js';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import type { Subject } from '../../clause/clauses.js';
import { type Complements, findComplements } from '../../clause/complements.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { SMALL_WORDS, skipBack } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { withFronted } from '../active/fronted-phrase.js';
import { type Frame, frameReadings } from '../frame.js';
import { aimOf } from '../nouns/aim-of.js';
import { victimsOfDeed } from '../nouns/noun-doers.js';
import { findObjectWord, isUnfit, takesNames } from '../objects/object-class.js';
import { offeredSigns } from '../objects/offered-signs.js';
import { captorsOf } from '../roles/captors.js';
import { holdersIn } from '../roles/holders.js';
import { isForeign } from '../roles/is-foreign.js';
import { listedNames } from '../roles/listed-names.js';
import { isMemberOfBody } from '../roles/member-of-body.js';
import { namesOf } from '../roles/role-names.js';
import { sendingWords } from '../roles/sender-of.js';
import { servingFrom } from '../roles/serving-from.js';
import { hasThrough } from '../roles/through-phrase.js';
import type { EventRule, Trigger } from '../rule.js';
import { almostSigns } from '../scenes/tells-no-act.js';
import { conditionsOf, openingWord, wordsOf } from '../status/chain-words.js';
import { conditionBefore } from '../status/condition-before.js';
import { doubtBefore } from '../status/doubt-before.js';
import { plannedAround } from '../status/planned-around.js';
import { SAID_SO, type Sign, type Signal, TO_COME } from '../status/signal.js';
import type { Telling } from '../telling.js';
import { isCrowdSiege } from './crowd-siege.js';
import { doneByHim, isDoneByHim } from './done-by-him.js';
import { makerOf } from './maker-of.js';
import { agentOf, phrasesBetween, sourceBetween } from './passive-doers.js';

/** `diserang peretas Rusia`: the doer is of the class that the frame asks for. */
function isAgent(view: SentenceView, next: number, name: string): boolean {
  const chunk = view.chunks[next];
  return chunk?.kind === 'noun-phrase' && findObjectWord(view, chunk.from, chunk.to, name) >= 0;
}

function isOfClass(view: SentenceView, chunk: Chunk, name: string): boolean {
  if (findObjectWord(view, chunk.from, chunk.to, name) >= 0) return true;
  return takesNames(name) && namesOf(view, chunk).length > 0;
}

/** `diserang kritik`, `dihantam aksi jual`: what strikes is no actor and no weapon. */
function isFigurative(view: SentenceView, next: number): boolean {
  const chunk = view.chunks[next];
  if (chunk?.kind !== 'noun-phrase' || chunk.heads.length + chunk.owners.length > 0) return false;
  if (['weapon', 'means'].some((one) => findObjectWord(view, chunk.from, chunk.to, one) >= 0)) return false;
  return !(['organ', 'office', 'people'] as const).some((one) => isRoleNoun(chunk.head, one));
}

/** What the act is done with or to: the subject, or behind `dijatuhi` and its like the phrase that follows. */
function objectOf(
  view: SentenceView,
  patient: Chunk,
  subject: number,
  complements: Complements,
  name: string | undefined,
): number {
  if (name === undefined || isOfClass(view, patient, name)) return subject;
  const given = complements.objects.find((at) => {
    const chunk = view.chunks[at];
    return chunk !== undefined && isOfClass(view, chunk, name);
  });
  return given ?? -1;
}

/** `Yang diserang Houthi …`: the subject has no noun, the doer stands behind the verb. */
function isHeadless(view: SentenceView, subject: Subject): boolean {
  return subject.phrase === null && view.chunks[subject.chain.at(-1) ?? -1]?.head === 'yang';
}

function fitsFrame(view: SentenceView, frame: Frame, after: number, complements: Complements): boolean {
  if (frame.act === 'attack' && isFigurative(view, after)) return false;
  if (frame.agents !== undefined && !isAgent(view, after, frame.agents)) return false;
  return hasThrough(view, complements, frame, after - 1, 0);
}

/** `senjata yang mereka sebut dikirim Iran`: they say so. */
function toldSo(view: SentenceView, verb: number): Sign[] {
  const before = view.chunks[verb - 1];
  const last = view.words[(before?.to ?? 0) - 1]?.lower ?? '';
  const told = before?.kind === 'noun-phrase' && before.to - before.from > 1 && hasClass(last, 'told-so');
  return told ? [SAID_SO] : [];
}

/** `kota yang masih dikuasai Kinshasa` tells no seizure. */
function isLastingHold(
  view: SentenceView,
  { reading: { frame }, chunk, from }: Trigger,
  { chain }: Subject,
): boolean {
  if (frame.act !== 'seizure') return false;
  // `wilayah yang dikuasai Houthi`
  const described = view.chunks[chunk - 1]?.head === 'yang';
  if (described && isActWord(view.words[from]?.lower ?? '', 'holds-passively')) return true;
  return wordsOf(view, chain).some((word) => isActWord(word, 'lasting'));
}

/** `Sebelum ditetapkan sebagai tersangka, Kejagung menggeledah rumah Budi`: who investigates behind the comma is not the one investigated. */
function isTheirWork(view: SentenceView, { chunk, reading: { frame } }: Trigger, subject: number): boolean {
  const [body = -1] = view.chunks[subject]?.heads ?? [];
  const isBody = view.mentions[body]?.kind === 'organization';
  if (subject < chunk || !isBody || !isActOf(frame.act, 'judicial')) return false;
  const main = view.chunks.find(({ kind }, at) => at > subject && kind === 'verb')?.head ?? '';
  return frameReadings(main).some(
    ({ voice, frame: { act } }) => voice === 'active' && isActOf(act, 'judicial'),
  );
}

/** Whose the thing acted on is; troops called by their own name (`tentara bayaran Wagner`) are theirs. */
function holdersOf(view: SentenceView, frame: Frame, patient: Chunk): readonly number[] {
  if (frame.act === 'investigation') return holdersIn(view, patient, frame.act);
  if (isActOf(frame.act, 'harm') && patient.heads.length === 0 && isForeign(view, patient)) return [];
  // `Penembak Malala ditangkap`: what befalls who did it does not befall the victim.
  if (isActWord(patient.head, 'culprit-of')) return [];
  const own = frame.act === 'troop-deployment' && patient.owners.length === 0;
  const from = own ? servingFrom(view, patient) : [];
  if (from.length > 0) return from;
  return own ? patient.heads.filter((head) => view.mentions[head]?.kind !== 'place') : patient.owners;
}

/** `Kapal itu terbakar di Selat Malaka`: nobody did it. */
function justHappened({ reading: { voice, frame } }: Trigger, agents: readonly number[]): boolean {
  return voice === 'accidental' && agents.length === 0 && isActOf(frame.act, 'strike');
}

/** `Pembunuhan Budi didalangi Andi`: its subject is a deed. */
function isPlotted({ object }: Frame): boolean {
  return object === 'plotted' || object === 'attack';
}

function firstNamed(...ways: readonly (readonly number[])[]): readonly number[] {
  return ways.find((names) => names.length > 0) ?? [];
}

function targetsOf(view: SentenceView, frame: Frame, at: number): readonly number[] {
  if (isMemberOfBody(view, frame, at)) return [];
  return [...namesOf(view, view.chunks[at]), ...listedNames(view, at)];
}

/** `membangun kapal untuk [dijual] ke X`: it has still to come. */
function isPurpose({ chunks }: SentenceView, verb: number): boolean {
  const before = chunks[skipBack(chunks, verb - 1, SMALL_WORDS)]?.head ?? '';
  return hasClass(before, 'purpose');
}

/** The words that tell how real the deed is; `at` is the chunk of whom or what it is done to. */
function passiveChain(
  view: SentenceView,
  trigger: Trigger,
  around: { readonly subject: Subject; readonly at: number; readonly complements: Complements },
): Signal[] {
  const { subject, at, complements } = around;
  const start = Math.min(at, trigger.chunk);
  const small = wordsOf(view, subject.chain);
  return [
    ...small,
    ...almostSigns(small, trigger.reading.frame),
    openingWord(view, start),
    ...doubtBefore(view, view.chunks[at]?.from ?? 0),
    ...conditionBefore(view, start),
    ...plannedAround(view, trigger.chunk),
    ...toldSo(view, trigger.chunk),
    ...(isPurpose(view, trigger.chunk) ? [TO_COME] : []),
    ...(trigger.reading.frame.act === 'attack' ? sendingWords(view, trigger.chunk + 1) : []),
    ...conditionsOf(view, complements, chunkAt(view, trigger.to - 1)),
    ...offeredSigns(view, trigger),
  ];
}

/** `dikirimnya pasukan itu` names a deed and is no verb. */
function isPassive(view: SentenceView, trigger: Trigger): boolean {
  const { voice } = trigger.reading;
  if (voice !== 'passive' && voice !== 'accidental') return false;
  return !isDoneByHim(view, trigger) || view.chunks[trigger.chunk]?.kind === 'verb';
}

function agentsOf(
  view: SentenceView,
  trigger: Trigger,
  next: number,
  complements: Complements,
): readonly number[] {
  if (isDoneByHim(view, trigger)) return doneByHim(view, trigger);
  return agentOf(view, trigger, next, complements, trigger.reading.frame.agents);
}

/** A state that lasts, or the work of who stands behind the comma. */
function isNoDeedOf(view: SentenceView, trigger: Trigger, subject: Subject, at: number): boolean {
  return isLastingHold(view, trigger, subject) || isTheirWork(view, trigger, at);
}

function readPassive(view: SentenceView, trigger: Trigger): Telling | null {
  if (!isPassive(view, trigger)) return null;
  const { frame } = trigger.reading;
  const subject = findSubject(view.chunks, trigger.chunk);
  const at = isHeadless(view, subject) && frame.object === undefined ? trigger.chunk : subject.phrase;
  const patient = at === null ? undefined : view.chunks[at];
  if (at === null || patient === undefined || isUnfit(view, patient.from, patient.to, frame)) return null;
  if (isNoDeedOf(view, trigger, subject, at)) return null;
  const after = chunkAt(view, trigger.to - 1) + 1;
  const complements = withFronted(view, subject.phrase, findComplements(view.chunks, after));
  const object = objectOf(view, patient, at, complements, frame.object);
  if (object < 0 || !fitsFrame(view, frame, after, complements)) return null;
  if (isCrowdSiege(view, trigger, after)) return null;
  const agents = agentsOf(view, trigger, object === after ? after + 1 : after, complements);
  if (justHappened(trigger, agents)) return null;
  const given = object === at ? [] : (view.chunks[object]?.owners ?? []);
  return {
    frame,
    from: trigger.from,
    to: trigger.to,
    chunk: trigger.chunk,
    doers: firstNamed(
      agents,
      given,
      sourceBetween(view, frame, at, trigger.chunk),
      makerOf(view, trigger, at),
      captorsOf(view, frame, at),
    ),
    targets: targetsOf(view, frame, at),
    patients: isPlotted(frame) ? victimsOfDeed(view, at) : [],
    aim: aimOf(view, complements, chunkAt(view, trigger.to - 1), frame.act),
    owners: [],
    complements: {
      ...complements,
      prepositional: [...complements.prepositional, ...phrasesBetween(view, at, trigger.chunk)],
    },
    object,
    chain: passiveChain(view, trigger, { subject, at, complements }),
    holders: holdersOf(view, frame, patient),
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
