import lightVerbs from '../../data/light-verbs.json' with { type: 'json' };
import { type Chunk, ownersOf } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { type Complements, findComplements } from '../clause/complements.js';
import { nounPhrase } from '../clause/noun-phrase.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { findSubject } from '../clause/subject.js';
import { hasClass } from '../clause/word-class.js';
import { blamedDoers } from './blamed-doers.js';
import { conditionsOf, openingWord, wordsOf } from './chain-words.js';
import { findObjectWord } from './object-class.js';
import { namesOf } from './role-names.js';
import type { EventRule, Trigger } from './rule.js';
import type { Telling } from './telling.js';

const light: ReadonlyMap<string, string> = new Map(
  lightVerbs.entries.flatMap(({ status, words }) => words.map((word) => [word, status])),
);

/** Who owns the noun: the names of the phrase behind it, or the names inside that phrase. */
function ownersBehind(view: SentenceView, chunk: Chunk, from: number): readonly number[] {
  if (from >= chunk.to) return [];
  const rest = nounPhrase(view.words, from, chunk.to, {
    mentions: view.mentions,
    headline: view.zone === 'title',
    isTime: () => false,
  });
  const names = namesOf(view, rest);
  return names.length > 0 ? names : rest.owners.filter((mention) => inPhrase(view, chunk, mention));
}

/** Private people and firms stand for nobody (`pengiriman senjata perusahaan Rusia`). */
function inPhrase(view: SentenceView, chunk: Chunk, mention: number): boolean {
  const first = view.words.findIndex((word) => word.mention === mention);
  const before = view.words[first - 1];
  return first > chunk.from && before !== undefined && !isRoleNoun(before.lower, 'people');
}

interface Governor {
  readonly doers: readonly number[];
  readonly chain: readonly string[];
}

const NO_GOVERNOR: Governor = { doers: [], chain: [] };

/** `Rusia sedang dalam proses pembelian roket`: the subject of `dalam` acts. */
function inProcess(view: SentenceView, chunk: number): Governor | null {
  if (view.chunks[chunk - 1]?.head !== 'dalam') return null;
  let at = chunk - 2;
  while (view.chunks[at]?.kind === 'auxiliary') at -= 1;
  const before = view.chunks[at];
  return before?.kind === 'noun-phrase' && at < chunk - 2
    ? { doers: namesOf(view, before), chain: [] }
    : null;
}

/** `membuat pengiriman itu tampak seolah-olah`: who disguises a deed has a hand in it. */
function makesSeem(view: SentenceView, verb: number, noun: number): boolean {
  return view.chunks[verb]?.head === 'membuat' && hasClass(view.chunks[noun + 1]?.head ?? '', 'seeming');
}

/** The verb right before the noun lends its subject when it is a light one (`melakukan pengiriman senjata`). */
function governorOf(view: SentenceView, chunk: number): Governor {
  const process = inProcess(view, chunk);
  if (process !== null) return process;
  let at = chunk - 1;
  while (view.chunks[at]?.kind === 'auxiliary' || view.chunks[at]?.kind === 'preposition') at -= 1;
  const verb = view.chunks[at];
  const status = verb === undefined ? undefined : makesSeem(view, at, chunk) ? '' : light.get(verb.head);
  if (verb === undefined || status === undefined) return NO_GOVERNOR;
  const subject = findSubject(view.chunks, at);
  const doers = subject.phrase === null ? [] : namesOf(view, view.chunks[subject.phrase]);
  return { doers, chain: [verb.head, ...wordsOf(view, subject.chain)] };
}

/** Words of the phrase before the noun (`potensi`, `setiap`, `dugaan`), and the chunk before it. */
function wordsBefore(view: SentenceView, trigger: Trigger): string[] {
  const chunk = view.chunks[trigger.chunk];
  const inside = view.words.slice(chunk?.from ?? trigger.from, trigger.from).map((word) => word.lower);
  const before = view.chunks[trigger.chunk - 1];
  return before?.kind === 'noun-phrase' || before?.kind === 'auxiliary' || before?.kind === 'negator'
    ? [...inside, ...wordsOf(view, [trigger.chunk - 1])]
    : inside;
}

/** Small words and the verb right behind the noun's phrases: `… diperkirakan akan berlanjut`. */
function wordsAfter(view: SentenceView, complements: Complements, chunk: number): string[] {
  const last = Math.max(chunk, ...complements.prepositional.map((one) => one.phrase));
  const words: string[] = [];
  for (let at = last + 1; at < view.chunks.length; at += 1) {
    const one = view.chunks[at];
    if (one?.kind === 'verb') return [...words, one.head];
    if (one?.kind !== 'auxiliary' && one?.kind !== 'negator' && one?.kind !== 'time') return words;
    words.push(one.head);
  }
  return words;
}

function hasPronoun(view: SentenceView, trigger: Trigger): boolean {
  return view.words[trigger.to - 1]?.lower.endsWith('nya') ?? false;
}

/** `Selama kunjungannya ke Pyongyang, Lavrov …`: the subject behind the comma of an opening adjunct. */
function mainSubject(view: SentenceView, noun: number): readonly number[] {
  if (noun > 2) return [];
  const comma = view.chunks.findIndex((chunk, at) => at > noun && chunk.kind === 'comma');
  return comma < 0 ? [] : namesOf(view, view.chunks[comma + 1]);
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

/** The owner behind the noun, or for `-nya` the subject that an opening adjunct goes before. */
function ownersOfDeed(view: SentenceView, trigger: Trigger, chunk: Chunk): readonly number[] {
  return hasPronoun(view, trigger) ? mainSubject(view, trigger.chunk) : ownersBehind(view, chunk, trigger.to);
}

function readNoun(view: SentenceView, trigger: Trigger): Telling | null {
  const chunk = view.chunks[trigger.chunk];
  if (trigger.reading.voice !== 'noun' || chunk?.kind !== 'noun-phrase') return null;
  const { frame } = trigger.reading;
  const complements = findComplements(view.chunks, trigger.chunk + 1);
  const object = objectOf(view, trigger, chunk, complements);
  if (frame.object !== undefined && object < 0) return null;
  const governor = governorOf(view, trigger.chunk);
  const owners = ownersOfDeed(view, trigger, chunk);
  const blamed = owners.length > 0 ? [] : blamedDoers(view, trigger.chunk);
  return {
    frame,
    from: trigger.from,
    to: trigger.to,
    chunk: trigger.chunk,
    doers: governor.doers.length > 0 ? governor.doers : blamed,
    targets: [],
    owners,
    granted: blamed.length > 0,
    complements,
    holders: object >= 0 && object !== trigger.chunk ? ownersOf(view.chunks[object] as Chunk) : [],
    object,
    chain: [
      ...wordsBefore(view, trigger),
      ...governor.chain,
      ...wordsAfter(view, complements, trigger.chunk),
      ...conditionsOf(view, complements, trigger.chunk),
      openingWord(view, trigger.chunk),
    ],
    clauseStart: trigger.chunk,
    rule: nounEvent.name,
  };
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
