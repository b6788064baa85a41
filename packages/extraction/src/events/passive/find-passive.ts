import type { Chunk } from '../../clause/chunk.js';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { type Complements, findComplements } from '../../clause/complements.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { cleftPhrase } from '../../clause/subjects/relative-subject.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { withFronted } from '../active/fronted-phrase.js';
import { ownComplements } from '../active/own-complements.js';
import { withReceiver } from '../active/receiver-behind.js';
import type { Frame } from '../frame.js';
import { findObjectWord, isUnfit } from '../objects/object-class.js';
import type { Trigger } from '../rule.js';
import { isCrowdSiege } from './crowd-siege.js';
import { isDoneByHim } from './done-by-him.js';
import { isFiredAt } from './fired-on.js';
import { isNoDeedOf } from './no-passive-deed.js';
import { fitsPassive, objectOf } from './passive-object.js';

/** `Yang diserang Houthi …`: the subject has no noun, the doer stands behind the verb. */
function isHeadless(view: SentenceView, subject: Subject): boolean {
  return subject.phrase === null && view.chunks[subject.chain.at(-1) ?? -1]?.head === 'yang';
}

/** Where such a subject stands: behind the copula (`Yang diluncurkan Iran ialah [roket]`), else with the verb, where any will do. */
function headlessAt(view: SentenceView, { chunk, reading: { frame } }: Trigger): number | null {
  return frame.object === undefined ? chunk : cleftPhrase(view.chunks, chunk);
}

/** `suku cadang [di pelabuhan X] yang hendak dikapalkan`, `tank [dari AS] yang dipesannya`: what is given stands before the place that `yang` follows, or is the subject itself. */
function thingBefore(
  view: SentenceView,
  { reading: { frame } }: Trigger,
  { phrase }: Subject,
): number | null {
  const name = frame.object;
  if (phrase === null || name === undefined || !isActOf(frame.act, 'traded')) return phrase;
  const [thing, link] = [view.chunks[phrase - 2], view.chunks[phrase - 1]];
  if (view.chunks[phrase + 1]?.head !== 'yang' || !isActWord(link?.head ?? '', 'where-from')) return phrase;
  const holds = (chunk: Chunk | undefined): boolean =>
    chunk?.kind === 'noun-phrase' && findObjectWord(view, chunk.from, chunk.to, name) >= 0;
  return holds(thing) && !holds(view.chunks[phrase]) ? phrase - 2 : phrase;
}

/** `kepala daerah terpilih`: nobody stands behind it who has chosen. */
function isChosen({ reading: { frame } }: Trigger): boolean {
  return frame.act === 'appointment';
}

/** `jet yang diperoleh X` was got, `jet yang diincar X` is only sought: what tells the act of who seeks tells it of the second. */
function isNotSought(view: SentenceView, { from, reading: { frame } }: Trigger): boolean {
  return frame.seeks === true && !isActWord(view.words[from]?.lower ?? '', 'sought');
}

/** `dikirimnya pasukan itu` names a deed and is no verb. */
function isPassive(view: SentenceView, trigger: Trigger): boolean {
  const { voice } = trigger.reading;
  if (voice !== 'passive' && (voice !== 'accidental' || isChosen(trigger))) return false;
  if (isNotSought(view, trigger)) return false;
  return !isDoneByHim(view, trigger) || view.chunks[trigger.chunk]?.kind === 'verb';
}

/** `menembakkan rudal yang dipasok X [ke Y]`: where it is fired at is not where it was sent. */
function withoutFiredAt(view: SentenceView, frame: Frame, at: number, all: Complements): Complements {
  if (!isFiredAt(view, frame, at)) return all;
  return { ...all, prepositional: all.prepositional.filter(({ preposition }) => preposition !== 'ke') };
}

/** What a passive is said of and the phrases behind it. */
export interface Passive {
  readonly subject: Subject;
  /** Index of the chunk of what it is done to. */
  readonly at: number;
  readonly patient: Chunk;
  /** Index of the chunk right behind the verb. */
  readonly after: number;
  readonly complements: Complements;
  /** Index of the chunk of the thing acted on: what it is done to, or a phrase behind the verb. */
  readonly object: number;
}

/** `dijatuhi sanksi atas [pasokan] ke Rusia`: what somebody is punished for takes the phrase behind it. */
function complementsBehind(view: SentenceView, frame: Frame, after: number): Complements {
  const all = findComplements(view.chunks, after);
  return isActOf(frame.act, 'penal') ? ownComplements(view, frame, all) : all;
}

/**
 * Reads what a passive is said of, where it tells the deed at all.
 *
 * @param view the sentence
 * @param trigger the verb
 * @returns null for another voice, and where what it is said of, or what stands around, makes another thing of it
 * @example
 * // [Amunisi itu] dikirim oleh Korea Utara ke Rusia. → said of the ammunition, with `oleh Korea Utara` and `ke Rusia`
 * // [Surat itu] dikirim oleh Korea Utara. → null
 */
export function findPassive(view: SentenceView, trigger: Trigger): Passive | null {
  if (!isPassive(view, trigger)) return null;
  const { frame } = trigger.reading;
  const subject = findSubject(view.chunks, trigger.chunk);
  const at = isHeadless(view, subject) ? headlessAt(view, trigger) : thingBefore(view, trigger, subject);
  const patient = at === null ? undefined : view.chunks[at];
  if (at === null || patient === undefined || isUnfit(view, patient.from, patient.to, frame)) return null;
  if (isNoDeedOf(view, trigger, subject, at)) return null;
  const after = chunkAt(view, trigger.to - 1) + 1;
  const behind = withReceiver(view, frame, after - 1, complementsBehind(view, frame, after));
  const complements = withFronted(view, subject.phrase, withoutFiredAt(view, frame, at, behind));
  const object = objectOf(view, patient, at, complements, frame);
  if (object < 0 || !fitsPassive(view, trigger, after, complements)) return null;
  return isCrowdSiege(view, trigger, after) ? null : { subject, at, patient, after, complements, object };
}
