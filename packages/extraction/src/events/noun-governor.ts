import lightVerbs from '../../data/light-verbs.json' with { type: 'json' };
import type { SentenceView } from '../clause/clause-view.js';
import { findSubject } from '../clause/subject.js';
import { hasClass } from '../clause/word-class.js';
import { actOf } from './act.js';
import { isActWord } from './act-word.js';
import { wordsOf, wordsOfPurpose } from './chain-words.js';
import { claimedDeed } from './claimed-deed.js';
import type { Frame } from './frame.js';
import { namesOf } from './role-names.js';

/** What the verb before a noun lends to the act that the noun names. */
export interface Governor {
  readonly doers: readonly number[];
  readonly patients: readonly number[];
  readonly chain: readonly string[];
  /** Who stops what the noun names, so that it took place. */
  readonly stoppers?: readonly number[];
  /** Its subject denies or confirms the act, and so is its doer only where the noun names no other. */
  readonly answered?: boolean;
}

const light: ReadonlyMap<string, string> = new Map(
  lightVerbs.entries.flatMap(({ status, words }) => words.map((word) => [word, status])),
);

const NO_GOVERNOR: Governor = { doers: [], patients: [], chain: [] };

/** `Rusia sedang dalam proses pembelian roket`: the subject of `dalam` acts. */
function inProcess(view: SentenceView, chunk: number): Governor | null {
  if (view.chunks[chunk - 1]?.head !== 'dalam') return null;
  let at = chunk - 2;
  while (view.chunks[at]?.kind === 'auxiliary') at -= 1;
  const before = view.chunks[at];
  return before?.kind === 'noun-phrase' && at < chunk - 2
    ? { ...NO_GOVERNOR, doers: namesOf(view, before) }
    : null;
}

/** `X menjadi dalang peretasan`, `menyebut X sebagai otak serangan`: X did it. */
function masterminds(view: SentenceView, chunk: number): Governor | null {
  const copula = view.chunks[chunk - 1]?.head ?? '';
  const isCopula = ['menjadi', 'sebagai', 'adalah'].includes(copula);
  if (!isCopula || !isActWord(view.chunks[chunk]?.head ?? '', 'culprit')) return null;
  let at = chunk - 2;
  while (view.chunks[at]?.kind === 'auxiliary' || view.chunks[at]?.kind === 'negator') at -= 1;
  const names = namesOf(view, view.chunks[at]);
  const between = Array.from({ length: chunk - 2 - at }, (_, n) => at + 1 + n);
  return names.length > 0 ? { ...NO_GOVERNOR, doers: names, chain: wordsOf(view, between) } : null;
}

/** `ambil bagian dalam latihan gabungan`: who joins takes part. */
function joined(view: SentenceView, chunk: number, frame: Frame): Governor | null {
  const into = view.chunks[chunk - 1];
  const last = view.words[(into?.from ?? 0) - 1]?.lower ?? '';
  if (frame.bounded !== true || into?.head !== 'dalam' || !isActWord(last, 'joins')) return null;
  const verb = view.chunks[chunk - 2]?.kind === 'verb' ? chunk - 2 : -1;
  // `ambil bagian` has the shape of a noun phrase.
  const { names, chain } =
    verb < 0 ? { names: namesOf(view, view.chunks[chunk - 3]), chain: [] } : subjectNames(view, verb);
  return names.length > 0 ? { ...NO_GOVERNOR, doers: names, chain } : null;
}

/** The verb right before the noun, over small words, or -1. */
function verbBefore(view: SentenceView, chunk: number): number {
  let at = chunk - 1;
  while (view.chunks[at]?.kind === 'auxiliary' || view.chunks[at]?.kind === 'preposition') at -= 1;
  return view.chunks[at]?.kind === 'verb' ? at : -1;
}

/** `membuat pengiriman itu tampak seolah-olah`: who disguises a deed has a hand in it. */
function makesSeem(view: SentenceView, verb: number, noun: number): boolean {
  return view.chunks[verb]?.head === 'membuat' && hasClass(view.chunks[noun + 1]?.head ?? '', 'seeming');
}

function subjectNames(view: SentenceView, verb: number): { names: readonly number[]; chain: string[] } {
  const subject = findSubject(view.chunks, verb);
  const names = subject.phrase === null ? [] : namesOf(view, view.chunks[subject.phrase]);
  return { names, chain: wordsOf(view, subject.chain) };
}

/** `meminta bantuan kepada UNICEF`: who is to give it. */
function askedOf(view: SentenceView, noun: number): readonly number[] {
  return view.chunks[noun + 1]?.head === 'kepada' ? namesOf(view, view.chunks[noun + 2]) : [];
}

/** Acts that come to who asks for them. */
const WANTED: ReadonlySet<string> = new Set(['aid', 'arms-transfer', 'support']);

/** Whether a verb lends its subject to the act: one of uttering to support only, of attending to what is shared, of answering to what one is accused of. */
function lends(verb: string, frame: Frame): boolean {
  const status = light.get(verb);
  if (status === 'uttered') return frame.act === 'support';
  if (status === 'attended') return frame.bounded === true;
  if (status === 'answered') return actOf(frame.act).contested === true;
  return status !== undefined;
}

/** `mengonfirmasi pengiriman tersebut`: what was told before may be another's deed. */
function pointsBack(view: SentenceView, noun: number): boolean {
  const last = view.words[(view.chunks[noun]?.to ?? 0) - 1]?.lower ?? '';
  return hasClass(last, 'determiner');
}

/** Status word that a light verb gives: what is ended was none, but for acts that took place all the same. */
function statusWord(verb: string, frame: Frame): string[] {
  if (light.get(verb) !== 'ended') return [verb];
  return frame.bounded === true ? [] : ['menghentikan'];
}

/** `tidak menghentikan penjualan`: it goes on. */
function withStatus(verb: string, frame: Frame, chain: readonly string[]): readonly string[] {
  const goesOn = light.get(verb) === 'negated' && chain.some((word) => hasClass(word, 'negator'));
  return goesOn ? chain.filter((word) => !hasClass(word, 'negator')) : [...statusWord(verb, frame), ...chain];
}

/**
 * Reads the verb right before a noun: a light one lends its subject as the doer (`melakukan pengiriman senjata`), one of receiving as the other side (`menerima kunjungan`).
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @param frame what the noun names
 * @returns who does it or has it done to them, and the words that tell how real it is
 */
export function governorOf(view: SentenceView, chunk: number, frame: Frame): Governor {
  const phrased =
    inProcess(view, chunk) ??
    claimedDeed(view, chunk, frame) ??
    joined(view, chunk, frame) ??
    masterminds(view, chunk);
  if (phrased !== null) return phrased;
  const at = verbBefore(view, chunk);
  const verb = view.chunks[at]?.head;
  if (verb === undefined) return NO_GOVERNOR;
  const { names, chain } = subjectNames(view, at);
  if (frame.act === 'attack' && isActWord(verb, 'stops')) return { ...NO_GOVERNOR, stoppers: names };
  if (light.get(verb) === 'answered' && pointsBack(view, chunk)) return NO_GOVERNOR;
  const seems = makesSeem(view, at, chunk);
  if (lends(verb, frame) || seems)
    return {
      doers: names,
      patients: [],
      // `berusaha membuat pengiriman itu tampak`: the trying is not at the deed.
      chain: withStatus(
        verb,
        frame,
        chain.filter((word) => !seems || !hasClass(word, 'attempt')),
      ),
      answered: light.get(verb) === 'answered',
    };
  if (isActWord(verb, 'simulates')) return { doers: names, patients: [], chain: ['seandainya'] };
  if (isActWord(verb, 'receives') && frame.act !== 'protest') return { doers: [], patients: names, chain };
  if (isActWord(verb, 'asks') && WANTED.has(frame.act))
    return { doers: askedOf(view, chunk), patients: names, chain: ['ingin', ...chain] };
  if (isActWord(verb, 'prevents')) return { doers: [], patients: [], chain: ['batal', ...chain] };
  return { ...NO_GOVERNOR, chain: wordsOfPurpose(view, at) };
}

/** Prepositions before a noun that tells what its clause does: `dalam pertemuan di Bali`. */
const ADJUNCT: ReadonlySet<string> = new Set([
  'dalam',
  'pada',
  'usai',
  'seusai',
  'saat',
  'selama',
  'menjelang',
  'jelang',
  'setelah',
  'sebelum',
  'ketika',
  'melalui',
  'untuk',
]);

/** `di sela kunjungannya` */
const SELA: ReadonlySet<string> = new Set(['sela', 'sela-sela']);

/**
 * Names the subject of the clause that a noun stands in as an adjunct: `X dan Y membahas itu dalam pertemuan`, `Selama kunjungan ke Bali, X …`.
 *
 * @param view the sentence
 * @param noun index of the noun's chunk
 * @returns indices of mentions; empty where the noun is no adjunct
 */
export function sharedSubject(view: SentenceView, noun: number): readonly number[] {
  const before = view.chunks[noun - 1];
  const isAside = SELA.has(view.chunks[noun]?.head ?? '');
  if (before === undefined || !(ADJUNCT.has(before.head) || isAside)) return [];
  if (noun <= 2) return mainSubject(view, noun);
  for (let at = noun - 2; at >= 0; at -= 1) {
    const chunk = view.chunks[at];
    if (chunk?.kind === 'mark' || chunk?.kind === 'quote') return [];
    if (chunk?.kind === 'subordinator' && !hasClass(chunk.head, 'purpose')) return [];
    if (chunk?.kind === 'verb') return subjectNames(view, at).names;
  }
  return [];
}

/** `Selama kunjungannya ke Pyongyang, Lavrov …`: the subject behind the comma of an opening adjunct. */
export function mainSubject(view: SentenceView, noun: number): readonly number[] {
  if (noun > 2) return [];
  const comma = view.chunks.findIndex((chunk, at) => at > noun && chunk.kind === 'comma');
  return comma < 0 ? [] : namesOf(view, view.chunks[comma + 1]);
}

/** `pelanggaran terhadap sanksi`, `tunduk pada sanksi`. */
function isBroken(view: SentenceView, chunk: number): boolean {
  const link = view.chunks[chunk - 1]?.head ?? '';
  const before = view.words[(view.chunks[chunk - 1]?.from ?? 0) - 1]?.lower ?? '';
  return ['terhadap', 'atas', 'pada', 'dari'].includes(link) && isActWord(before, 'abides');
}

/** `mencabut sanksi`, `melanggar sanksi AS`, `pelanggaran terhadap sanksi AS`: a rule in force is no new act. */
function isInForce(view: SentenceView, chunk: number, words: readonly string[]): boolean {
  const named = words.some((word) => isActWord(word, 'lifts') || isActWord(word, 'abides'));
  return named || isBroken(view, chunk);
}

/**
 * Tells whether the words before a noun make no act of it: a drill, a memory, a threat to be met, a sanction lifted.
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @param before words of its phrase before the noun, in lower case
 * @param frame what the noun names
 * @returns true for `mensimulasikan serangan`, `pencabutan sanksi`, `untuk menangkal serangan`
 */
export function isNoAct(view: SentenceView, chunk: number, before: readonly string[], frame: Frame): boolean {
  const at = verbBefore(view, chunk);
  const verb = view.chunks[at]?.head ?? '';
  const words = [verb, ...before];
  if (frame.act !== 'military-exercise' && words.some((word) => isActWord(word, 'imagines'))) return true;
  if (frame.act === 'ceasefire' && before.some((word) => isActWord(word, 'prospect'))) return true;
  const imposed = frame.act === 'sanction' || frame.act === 'ban';
  if (imposed && isInForce(view, chunk, words)) return true;
  // `tidak meminta bantuan kepada NATO`: nothing is wanted.
  if (isActWord(verb, 'asks') && subjectNames(view, at).chain.some((word) => hasClass(word, 'negator')))
    return true;
  const opening = view.chunks[at - 1];
  const aimed = opening !== undefined && hasClass(opening.head, 'purpose');
  return (aimed || before.length > 0) && words.some((word) => isActWord(word, 'wards'));
}
