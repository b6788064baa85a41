import { reportingForms } from '@warta/indonesian';
import { type Chunk, ownersOf } from '../clause/chunk.js';
import { chunkAt, type SentenceView } from '../clause/clause-view.js';
import { type Complements, findComplements } from '../clause/complements.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { findSubject } from '../clause/subject.js';
import { hasClass } from '../clause/word-class.js';
import { isActWord } from './act-word.js';
import { aimOf } from './aim-of.js';
import { conditionsOf, inheritedWords, openingWord, wordsOf, wordsOfPurpose } from './chain-words.js';
import { controllerWords } from './controller-words.js';
import { doubtBefore } from './doubt-before.js';
import { effortWords } from './effort-words.js';
import { type Frame, frameReadings } from './frame.js';
import { listedNames } from './listed-names.js';
import { doersOfDeed } from './noun-doers.js';
import { findObjectWord, isUnfit, takesNames } from './object-class.js';
import { ownComplements } from './own-complements.js';
import { purposeWords } from './purpose-words.js';
import { holdersOf, namesOf } from './role-names.js';
import type { EventRule, Trigger } from './rule.js';
import { sponsorOf } from './sponsor-of.js';
import type { Telling } from './telling.js';
import { hasThrough } from './through-phrase.js';

/** Index of the object that has the class the frame asks for; -1 where none has, or the frame asks for none. */
function classedObject(view: SentenceView, objects: readonly number[], trigger: Trigger): number {
  const name = trigger.reading.frame.object;
  if (name === undefined) return -1;
  const fits = (at: number): boolean => {
    const chunk = view.chunks[at];
    if (chunk === undefined) return false;
    if (findObjectWord(view, Math.max(chunk.from, trigger.to), chunk.to, name) >= 0) return true;
    return takesNames(name) && namesOf(view, chunk).length > 0;
  };
  const gives = trigger.reading.frame.roles['object'] === 'recipients' && !takesNames(name);
  return objects.slice(0, gives ? 2 : 1).find(fits) ?? -1;
}

/** `meninjau kebijakan`: the first object makes another thing of the verb. */
function isUnfitObject(view: SentenceView, { reading, to }: Trigger, object: number | undefined): boolean {
  const chunk = view.chunks[object ?? -1];
  if (chunk === undefined) return reading.frame.of !== undefined;
  return isUnfit(view, Math.max(chunk.from, to), chunk.to, reading.frame);
}

/** `mengakui negaranya menyerang X`: the object only opens what is admitted. */
function opensClause(view: SentenceView, { from }: Trigger, object: number | undefined): boolean {
  const reacts = reportingForms(view.words[from]?.lower ?? '').some(({ frame }) => frame === 'react');
  return reacts && ['verb', 'auxiliary', 'negator'].includes(view.chunks[(object ?? -2) + 1]?.kind ?? '');
}

function fitsFrame(view: SentenceView, trigger: Trigger, complements: Complements): boolean {
  if (opensClause(view, trigger, complements.objects[0])) return false;
  if (isUnfitObject(view, trigger, complements.objects[0])) return false;
  return hasThrough(view, complements, trigger.reading.frame, trigger.chunk);
}

/** What follows the verb; the second word of `menguji coba` stands in the object's phrase. */
function complementsOf(view: SentenceView, trigger: Trigger): Complements {
  const last = chunkAt(view, trigger.to - 1);
  const complements = findComplements(view.chunks, last + 1);
  const reaches = last !== trigger.chunk && (view.chunks[last]?.to ?? 0) > trigger.to;
  return reaches ? { ...complements, objects: [last, ...complements.objects] } : complements;
}

/** `upaya Rusia untuk memperoleh`: the owner of the effort acts; `Kuwait membatalkan rencana membeli`: who has it. */
function doersOf(view: SentenceView, chunk: Chunk | undefined): readonly number[] {
  const names = namesOf(view, chunk);
  if (names.length > 0 || chunk === undefined || !isRoleNoun(chunk.head, 'effort')) return names;
  const owners = ownersOf(chunk);
  const verb = intending(view, view.chunks.indexOf(chunk));
  if (owners.length > 0 || verb < 0) return owners;
  const { phrase } = findSubject(view.chunks, verb);
  return phrase === null ? [] : namesOf(view, view.chunks[phrase]);
}

/** Index of the verb that tells who has an effort, or -1. */
function intending(view: SentenceView, effort: number): number {
  const verb = view.chunks[effort - 1];
  return verb?.kind === 'verb' && isActWord(verb.head, 'intends') ? effort - 1 : -1;
}

/** `membatalkan [rencana] membeli`: the effort right before a verb, where somebody is told to have it; else null. */
function effortBefore(view: SentenceView, verb: number): number | null {
  const at = hasClass(view.chunks[verb - 1]?.head ?? '', 'purpose') ? verb - 2 : verb - 1;
  const isEffort = isRoleNoun(view.chunks[at]?.head ?? '', 'effort');
  return isEffort && intending(view, at) >= 0 ? at : null;
}

/** Without a named doer the subject must be somebody, a weapon or an attack: `Roket menghantam Kharkiv`, `Polisi menahan Budi`. */
function canAct(view: SentenceView, frame: Frame, phrase: number | null): boolean {
  const chunk = phrase === null ? undefined : view.chunks[phrase];
  if (chunk === undefined) return false;
  if (isRoleNoun(chunk.head, 'organ') || isRoleNoun(chunk.head, 'fighters')) return true;
  if (hasClass(chunk.head, 'others')) return true;
  if (frame.act === 'attack' ? isActWord(chunk.head, 'assailant') : isSomebody(chunk.head)) return true;
  return ['weapon', 'attack'].some((name) => {
    const at = findObjectWord(view, chunk.from, chunk.to, name);
    return at >= 0 && !isExcepted(view, at);
  });
}

/** `serangan jantung`, `serangan panik`. */
function isExcepted(view: SentenceView, at: number): boolean {
  const next = view.words[at + 1]?.lower ?? '';
  return frameReadings(view.words[at]?.lower ?? '').some(({ frame }) => frame.except?.includes(next));
}

function isSomebody(noun: string): boolean {
  return isRoleNoun(noun, 'people') || isRoleNoun(noun, 'office');
}

/** `kelompok peretas UNC3886 menyerang`: the subject is of the class that the frame asks for. */
function isOf(view: SentenceView, phrase: number | null, name: string): boolean {
  const chunk = phrase === null ? undefined : view.chunks[phrase];
  if (chunk === undefined) return false;
  // `juru bicara militer Iran` is no military.
  if (isRoleNoun(chunk.head, 'office')) return findObjectWord(view, chunk.from, chunk.to, name) >= 0;
  const words = view.words.slice(chunk.from, chunk.to);
  return words.some((_, at) => findObjectWord(view, chunk.from + at, chunk.to, name) === chunk.from + at);
}

/** `berusaha memperoleh`, `upaya Rusia untuk memperoleh`, `mencari`. */
function seeks(
  view: SentenceView,
  trigger: Trigger,
  phrase: number | null,
  small: readonly string[],
): boolean {
  if (phrase !== null && isRoleNoun(view.chunks[phrase]?.head ?? '', 'effort')) return true;
  return [view.words[trigger.from]?.lower ?? '', ...small].some((word) => isActWord(word, 'seeking'));
}

/** What tells the act only of who tries, and what tells it only where it is not negated. */
function tellsNothing(
  view: SentenceView,
  trigger: Trigger,
  phrase: number | null,
  small: readonly string[],
): boolean {
  const { frame } = trigger.reading;
  if (frame.seeks === true && !seeks(view, trigger, phrase, small)) return true;
  // `masih menguasai Uvira` is a state.
  if (frame.act === 'seizure' && small.some((word) => isActWord(word, 'lasting'))) return true;
  return frame.real === true && small.some((word) => hasClass(word, 'negator'));
}

function isActive(view: SentenceView, { reading }: Trigger): boolean {
  if (reading.voice === 'active') return true;
  return reading.voice === 'bare' && view.headline;
}

/** `peretas Rusia` stands for Russia, `kelompok peretas China Salt Typhoon` for itself. */
function hackersOf(view: SentenceView, phrase: number | null): readonly number[] {
  const chunk = view.chunks[phrase ?? -1];
  if (phrase === null || chunk === undefined) return [];
  const named = chunk.heads.length > 0 ? chunk.heads : chunk.owners;
  return named.length > 0 ? named : sponsorOf(view, phrase);
}

/** `memasok drone Iran yang menghantam kota`: where it is from does not tell who uses it. */
function isThing(view: SentenceView, { act }: Frame, phrase: number | null): boolean {
  if (act !== 'attack' || phrase === null || view.chunks[phrase - 1]?.kind !== 'verb') return false;
  const chunk = view.chunks[phrase];
  if (chunk === undefined || view.chunks[phrase + 1]?.head !== 'yang') return false;
  return chunk.heads.length === 0 && findObjectWord(view, chunk.from, chunk.to, 'weapon') >= 0;
}

/** Who the subject names; a deed that is itself the subject of a breach names its own doers, were it done. */
function subjectDoers(
  view: SentenceView,
  frame: Frame,
  phrase: number | null,
): { readonly doers: readonly number[]; readonly conditional: boolean } {
  const chunk = phrase === null ? undefined : view.chunks[phrase];
  const own = isThing(view, frame, phrase) ? [] : doersOf(view, chunk);
  const doers = frame.agents === undefined ? own : hackersOf(view, phrase);
  if (phrase === null || doers.length > 0 || frame.act !== 'violation') return { doers, conditional: false };
  const deed = doersOfDeed(view, phrase);
  return { doers: deed, conditional: deed.length > 0 };
}

function readActive(view: SentenceView, trigger: Trigger): Telling | null {
  if (!isActive(view, trigger)) return null;
  const { frame } = trigger.reading;
  const subject = findSubject(view.chunks, trigger.chunk);
  const complements = ownComplements(view, complementsOf(view, trigger));
  const object = classedObject(view, complements.objects, trigger);
  if (frame.object !== undefined && object < 0 && trigger.holdsObject !== true) return null;
  if (!fitsFrame(view, trigger, complements)) return null;
  const phrase = subject.phrase ?? effortBefore(view, trigger.chunk);
  const start = Math.min(phrase ?? trigger.chunk, trigger.chunk);
  const { doers, conditional } = subjectDoers(view, frame, phrase);
  if (doers.length === 0 && frame.roles['subject'] === 'actors' && !canAct(view, frame, phrase)) return null;
  if (frame.agents !== undefined && !isOf(view, phrase, frame.agents)) return null;
  const small = [...wordsOf(view, subject.chain), ...inheritedWords(view, trigger.chunk)];
  if (tellsNothing(view, trigger, phrase, small)) return null;
  return {
    frame,
    from: trigger.from,
    to: trigger.to,
    chunk: trigger.chunk,
    doers,
    targets: complements.objects
      .filter((at) => at !== object || takesNames(frame.object ?? ''))
      .flatMap((at) => [...namesOf(view, view.chunks[at]), ...listedNames(view, at)]),
    patients: [],
    aim: aimOf(view, complements, chunkAt(view, trigger.to - 1), frame.act),
    owners: [],
    complements,
    object: object >= 0 ? object : (complements.objects[0] ?? -1),
    chain: [
      ...(conditional ? ['jika'] : []),
      ...small,
      openingWord(view, start),
      ...doubtBefore(view, view.chunks[start]?.from ?? 0),
      ...conditionsOf(view, complements, chunkAt(view, trigger.to - 1)),
      ...controllerWords(view, phrase, trigger.chunk),
      ...effortWords(view, trigger.chunk),
      ...purposeWords(view, subject, trigger.chunk),
      ...wordsOfPurpose(view, trigger.chunk),
    ],
    holders: holdersOf(view, complements, frame.act),
    clauseStart: start,
    rule: activeClause.name,
  };
}

/** The doer, a verb with meN- or ber-, what it acts on: `Iran memasok drone ke Rusia`. */
export const activeClause: EventRule = {
  name: 'active-clause',
  read: readActive,
  positive: { text: 'Iran memasok ratusan drone kepada Rusia.', finds: ['arms-transfer: Iran → Rusia'] },
  negative: { text: 'Iran memasok ratusan karpet kepada Rusia.', finds: [] },
};
