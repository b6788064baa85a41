import { type Chunk, ownersOf } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { type Complements, findComplements } from '../clause/complements.js';
import { nounPhrase } from '../clause/noun-phrase.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { hasClass } from '../clause/word-class.js';
import { isActWord } from './act-word.js';
import { aimOf } from './aim-of.js';
import { blamedDoers } from './blamed-doers.js';
import { conditionsOf, openingWord, wordsOf } from './chain-words.js';
import { type Frame, frameReadings } from './frame.js';
import { withEffects } from './noun-effects.js';
import { type Governor, governorOf, isNoAct, mainSubject, sharedSubject } from './noun-governor.js';
import { type Victims, victimsOf } from './noun-victims.js';
import { findObjectWord, isUnfit, takesNames } from './object-class.js';
import { ownComplements } from './own-complements.js';
import { ownSide } from './own-side.js';
import { namesOf } from './role-names.js';
import type { EventRule, Trigger } from './rule.js';
import type { Telling } from './telling.js';

/** Who owns the noun: the names of the phrase behind it, or the names inside that phrase. */
function ownersBehind(view: SentenceView, chunk: Chunk, from: number): readonly number[] {
  if (from >= chunk.to) return [];
  const rest = nounPhrase(view.words, from, chunk.to, {
    mentions: view.mentions,
    headline: view.headline,
    isTime: () => false,
  });
  const names = namesOf(view, rest);
  if (names.length === 0 && isDescription(view, from)) return ownersBehind(view, chunk, from + 1);
  if (chunk.joined > 0 && names.length > 0) return ownersOf(chunk);
  return names.length > 0 ? names : rest.owners.filter((mention) => inPhrase(view, chunk, mention));
}

/** `kunjungan [kehormatan] Wakil Perdana Menteri X`: a word that only tells the kind of the deed. */
function isDescription(view: SentenceView, at: number): boolean {
  return isActWord(view.words[at]?.lower ?? '', 'kind');
}

/** Private people and firms stand for nobody (`pengiriman senjata perusahaan Rusia`), and what is from a state is not its own (`larangan impor berlian asal Rusia`). */
function inPhrase(view: SentenceView, chunk: Chunk, mention: number): boolean {
  const first = view.words.findIndex((word) => word.mention === mention);
  const before = view.words[first - 1];
  if (first <= chunk.from || before === undefined) return false;
  return !isRoleNoun(before.lower, 'people') && before.lower !== 'asal';
}

/** Words of the phrase before the noun (`potensi`, `setiap`, `dugaan`), and the chunk before it. */
function wordsBefore(view: SentenceView, trigger: Trigger): string[] {
  const chunk = view.chunks[trigger.chunk];
  const inside = view.words.slice(chunk?.from ?? trigger.from, trigger.from).map((word) => word.lower);
  const before = view.chunks[trigger.chunk - 1];
  // `bukan akibat serangan Israel`
  if (isActWord(before?.head ?? '', 'not-by') && view.chunks[trigger.chunk - 2]?.kind === 'negator')
    return [...inside, ...wordsOf(view, [trigger.chunk - 2])];
  return before?.kind === 'noun-phrase' || before?.kind === 'auxiliary' || before?.kind === 'negator'
    ? [...inside, ...wordsOf(view, [trigger.chunk - 1])]
    : inside;
}

/** `kesepakatan apa pun`, `kesepakatan senjata apa pun`: any that may come. */
function isAny(view: SentenceView, { to }: Trigger): boolean {
  const behind = view.words.slice(to, to + 3).map(({ lower }) => lower);
  return behind.includes('apapun') || behind.join(' ').includes('apa pun');
}

/** `Serangan itu tidak menghentikan Hamas`: what the deed does not do says nothing of whether it took place. */
function isActive(verb: string): boolean {
  return verb.startsWith('me');
}

/** Small words and the verb right behind the noun's phrases: `… diperkirakan akan berlanjut`. */
function wordsAfter(view: SentenceView, complements: Complements, chunk: number): string[] {
  const last = Math.max(chunk, ...complements.prepositional.map((one) => one.phrase));
  const words: string[] = [];
  for (let at = last + 1; at < view.chunks.length; at += 1) {
    const one = view.chunks[at];
    if (one?.kind === 'verb')
      return isActive(one.head) ? words.filter((word) => !hasClass(word, 'negator')) : [...words, one.head];
    if (one?.head === 'bukan' && view.chunks[at + 1]?.kind === 'noun-phrase') return words;
    if (one?.kind !== 'auxiliary' && one?.kind !== 'negator' && one?.kind !== 'time') return words;
    words.push(one.head);
  }
  return words;
}

function hasPronoun(view: SentenceView, trigger: Trigger): boolean {
  return view.words[trigger.to - 1]?.lower.endsWith('nya') ?? false;
}

/** Chunk of the thing acted on: the noun's own phrase, or that of `terhadap` (`pelanggaran terhadap resolusi PBB`); -1 where none has the class. */
function objectOf(
  view: SentenceView,
  trigger: Trigger,
  chunk: Chunk,
  { prepositional }: Complements,
): number {
  const name = trigger.reading.frame.object;
  if (name === undefined) return -1;
  if (findObjectWord(view, trigger.to, Math.min(chunk.to, trigger.to + 4), name) >= 0) return trigger.chunk;
  const [first] = prepositional;
  const behind = first?.preposition === 'terhadap' ? view.chunks[first.phrase] : undefined;
  return behind !== undefined && findObjectWord(view, behind.from, behind.to, name) >= 0
    ? (first?.phrase ?? -1)
    : -1;
}

/** `sanksi pengusiran diplomat Rusia`: what follows belongs to the deed that the noun is made of. */
function namesDeed(view: SentenceView, { reading, to }: Trigger, chunk: Chunk): boolean {
  if (reading.frame.act !== 'sanction' || to >= chunk.to) return false;
  return frameReadings(view.words[to]?.lower ?? '').some(
    ({ voice, rest, frame }) => voice === 'noun' && rest.length === 0 && frame.act !== reading.frame.act,
  );
}

/** `pasokan senjata buatan Jerman`: who made it need not send it. */
function isOrigin(view: SentenceView, owner: number): boolean {
  const first = view.words.findIndex((word) => word.mention === owner);
  return isActWord(view.words[first - 1]?.lower ?? '', 'origin');
}

/** `ekspor artileri negaranya`: the last word of the phrase, in lower case; empty in `tentara bayaran asal negaranya`. */
function lastWord(view: SentenceView, { to }: Chunk): string {
  return isActWord(view.words[to - 2]?.lower ?? '', 'origin') ? '' : (view.words[to - 1]?.lower ?? '');
}

/** The owner behind the noun, or for `-nya` the subject that an opening adjunct goes before. */
function ownersOfDeed(view: SentenceView, trigger: Trigger, chunk: Chunk): readonly number[] {
  if (hasPronoun(view, trigger)) return mainSubject(view, trigger.chunk);
  if (namesDeed(view, trigger, chunk)) return [];
  const owners = [...ownersBehind(view, chunk, trigger.to), ...ownSide(view, chunk, lastWord(view, chunk))];
  return trigger.reading.frame.act === 'arms-transfer'
    ? owners.filter((owner) => !isOrigin(view, owner))
    : owners;
}

function readNoun(view: SentenceView, trigger: Trigger): Telling | null {
  const chunk = view.chunks[trigger.chunk];
  if (trigger.reading.voice !== 'noun' || chunk?.kind !== 'noun-phrase') return null;
  const { frame } = trigger.reading;
  const before = wordsBefore(view, trigger);
  if (isNoAct(view, trigger.chunk, before, frame)) return null;
  const complements = ownComplements(view, findComplements(view.chunks, trigger.chunk + 1));
  const object = objectOf(view, trigger, chunk, complements);
  if (isUnfit(view, trigger.to, chunk.to, frame)) return null;
  const governor = withVictims(governorOf(view, trigger.chunk, frame), victimsOf(view, trigger));
  if (frame.object !== undefined && object < 0 && !undergoes(governor, frame)) return null;
  const owned = ownersOfDeed(view, trigger, chunk);
  const owners = owned.length > 0 ? owned : (governor.stoppers ?? []);
  const lent = governor.answered === true && owners.length > 0 ? [] : governor.doers;
  const blamed = owners.length > 0 ? [] : blamedDoers(view, trigger.chunk);
  const effects = withEffects(view, frame, trigger.chunk, complements);
  return {
    frame,
    from: trigger.from,
    to: trigger.to,
    chunk: trigger.chunk,
    doers: doersOf(view, trigger, doersNamed(view, trigger.chunk, complements, [lent, blamed]), owners),
    targets: effects.targets,
    patients: governor.patients,
    aim: aimOf(view, complements, trigger.chunk, frame.act),
    owners,
    granted: blamed.length > 0 || governor.stoppers !== undefined,
    complements: effects.complements,
    holders: ownedBy(view, trigger, object) ?? effects.holders,
    object,
    chain: [
      ...before,
      ...(isAny(view, trigger) ? ['setiap'] : []),
      ...governor.chain,
      ...wordsAfter(view, complements, trigger.chunk),
      ...conditionsOf(view, complements, trigger.chunk),
      openingWord(view, trigger.chunk),
    ],
    clauseStart: trigger.chunk,
    rule: nounEvent.name,
  };
}

/** The first names that there are, or behind `dilakukan` those of who did it (`penggeledahan dilakukan KPK`). */
function doersNamed(
  view: SentenceView,
  noun: number,
  complements: Complements,
  named: readonly (readonly number[])[],
): readonly number[] {
  const given = named.find((names) => names.length > 0);
  if (given !== undefined) return given;
  let at = Math.max(noun, ...complements.prepositional.map((one) => one.phrase)) + 1;
  while (['auxiliary', 'time'].includes(view.chunks[at]?.kind ?? '')) at += 1;
  if (!isActWord(view.chunks[at]?.head ?? '', 'done')) return [];
  const agent = view.chunks[at + 1]?.head === 'oleh' ? at + 2 : at + 1;
  return namesOf(view, view.chunks[agent]);
}

/** Who the strike hits counts with whom it comes to. */
function withVictims(governor: Governor, { names, chain }: Victims): Governor {
  if (names.length === 0) return governor;
  return { ...governor, patients: [...governor.patients, ...names], chain: [...governor.chain, ...chain] };
}

/** `Budi menjalani pemeriksaan`: the subject is the thing acted on. */
function undergoes({ patients }: Governor, frame: Frame): boolean {
  return patients.length > 0 && takesNames(frame.object ?? '');
}

/** Owners of the thing acted on, where it stands in a phrase of its own. */
function ownedBy(view: SentenceView, trigger: Trigger, object: number): readonly number[] | null {
  const chunk = view.chunks[object];
  return chunk === undefined || object === trigger.chunk ? null : ownersOf(chunk);
}

/** The subject of a light verb acts unless the noun itself says who does; sides of a meeting add up. */
function doersOf(
  view: SentenceView,
  { reading: { frame }, chunk }: Trigger,
  doers: readonly number[],
  owners: readonly number[],
): readonly number[] {
  const sided = frame.sides !== undefined || frame.roles['antara'] !== undefined;
  const owned = owners.length > 0 && frame.roles['possessor'] === 'actors' && !sided;
  if (owned) return [];
  if (doers.length > 0 || frame.shared !== true || owners.length > 0) return doers;
  return sharedSubject(view, chunk);
}

/** A noun that names the act, with its owner and its prepositions: `pengiriman senjata Korut ke Rusia`. */
export const nounEvent: EventRule = {
  name: 'noun-event',
  read: readNoun,
  positive: {
    text: 'Pengiriman senjata Korea Utara ke Rusia dibahas di Seoul.',
    finds: ['arms-transfer: Korea Utara → Rusia'],
  },
  negative: { text: 'Pengiriman atlet Korea Utara ke Rusia dibahas di Seoul.', finds: [] },
};
