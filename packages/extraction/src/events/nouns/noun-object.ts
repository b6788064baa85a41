import { type Chunk, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { findConjunct, findObjectWord, takesNames } from '../objects/object-class.js';
import { isOfClass } from '../roles/can-act.js';
import type { Trigger } from '../rule.js';
import { isCalledGift } from './called-gift.js';
import type { Governor } from './governor.js';

/** What is dealt in: `perundingan [mengenai 26 jet tempur]`, `pembicaraan untuk menuntaskan [penjualan drone]`. */
function topicOf(
  view: SentenceView,
  { chunk: noun }: Trigger,
  prepositional: Complements['prepositional'],
  name: string,
): number {
  const isDealtIn = (at: number): boolean =>
    view.chunks[at]?.kind === 'noun-phrase' && isOfClass(view, at, name);
  const topics = prepositional.filter(({ preposition }) => isActWord(preposition, 'topic'));
  const end = Math.max(noun, ...prepositional.map(({ phrase }) => phrase)) + 1;
  const aimed = hasClass(view.chunks[end]?.head ?? '', 'purpose') && view.chunks[end + 1]?.kind === 'verb';
  return [...topics.map(({ phrase }) => phrase), ...(aimed ? [end + 2] : [])].find(isDealtIn) ?? -1;
}

/** How many words behind a noun its object may end: `pengiriman lebih dari 20.000 kontainer amunisi`. */
const REACH = 8;

/** `penjualan [besar-besaran] drone`, `pengiriman [ilegal berskala besar] senjata`: over what tells of which kind the deed is. */
function overKinds(view: SentenceView, from: number, to: number): number {
  let at = from;
  while (at < to && isActWord(view.words[at]?.lower ?? '', 'deed-kind')) at += 1;
  return at;
}

/** `[Tank itu] adalah sumbangan Polandia`: what a copula says to be given; -1 where it says nothing of the kind. */
function equatedThing(view: SentenceView, { chunk: noun, from, reading }: Trigger, name: string): number {
  const { chunks } = view;
  if (!isActOf(reading.frame.act, 'given') || !hasClass(chunks[noun - 1]?.head ?? '', 'copula')) return -1;
  const thing = chunks[noun - 2];
  if (thing?.kind !== 'noun-phrase' || from > (chunks[noun]?.from ?? 0) + 1) return -1;
  return findObjectWord(view, thing.from, thing.to, name) >= 0 ? noun - 2 : -1;
}

/**
 * Finds the thing acted on beside a noun: in the noun's own phrase, or behind `terhadap` (`pelanggaran terhadap resolusi PBB`), for what is dealt in behind `mengenai` or `untuk`.
 *
 * @param view the sentence
 * @param trigger the noun
 * @param chunk its phrase
 * @param complements the phrases behind it
 * @returns index of a chunk; -1 where none has the class that the frame asks for
 */
export function nounObject(
  view: SentenceView,
  trigger: Trigger,
  chunk: Chunk,
  { prepositional }: Complements,
): number {
  const name = trigger.reading.frame.object;
  if (name === undefined) return -1;
  const from = overKinds(view, trigger.to, chunk.to);
  const find = trigger.anyConjunct === true ? findConjunct : findObjectWord;
  if (find(view, from, Math.min(chunk.to, from + REACH), name) >= 0) return trigger.chunk;
  const topic = isActOf(trigger.reading.frame.act, 'dealing')
    ? topicOf(view, trigger, prepositional, name)
    : -1;
  if (topic >= 0) return topic;
  const called = equatedThing(view, trigger, name);
  if (called >= 0) return called;
  if (isCalledGift(view, trigger, name)) return trigger.chunk;
  const [first] = prepositional;
  if (first === undefined || !hasClass(first.preposition, 'directed')) return -1;
  const behind = view.chunks[first.phrase];
  return behind !== undefined && findObjectWord(view, behind.from, behind.to, name) >= 0 ? first.phrase : -1;
}

/**
 * Tells whether the subject is the thing acted on: `Budi menjalani pemeriksaan`.
 *
 * @param governor what the verb before the noun lends
 * @param frame the act
 */
export function undergoes({ patients }: Governor, frame: Frame): boolean {
  return patients.length > 0 && takesNames(frame.object ?? '');
}

/**
 * Names the owners of the thing acted on, where it stands in a phrase of its own.
 *
 * @param view the sentence
 * @param trigger the noun
 * @param object index of its object's chunk, or -1
 * @returns indices of mentions, or null where the object stands in the noun's phrase
 * @example
 * // pengiriman atas [senjata Korea Utara] → Korea Utara; [pengiriman senjata Korea Utara] → null
 */
export function ownedBy(view: SentenceView, trigger: Trigger, object: number): readonly number[] | null {
  const chunk = entryAt(view.chunks, object);
  return chunk === undefined || object === trigger.chunk ? null : ownersOf(chunk);
}
