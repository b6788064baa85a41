import data from '../../../data/noun-outlooks.json' with { type: 'json' };
import { agentBehind } from '../../clause/agent-behind.js';
import { type Chunk, holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { reportsAs } from '../../clause/reports-as.js';
import { AUXILIARY_AND_TIME, isSmallAt, skipAhead } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import { frameReadings } from '../frame.js';
import type { Trigger } from '../rule.js';
import { phraseSigns } from '../status/phrase-signs.js';
import { ASKED, IN_CASE, MAYBE, NOT_SO, SAID_SO, type Sign, type Signal, TO_COME } from '../status/signal.js';
import { statusOf } from '../status/status.js';

/**
 * Tells whether a noun means any deed that may come: `kesepakatan apa pun`, `kesepakatan senjata apa pun`.
 *
 * @param view the sentence
 * @param trigger the noun
 */
export function isAny(view: SentenceView, { to }: Trigger): boolean {
  const behind = view.words.slice(to, to + 3).map(({ lower }) => lower);
  return behind.some(
    (word, at) => isActWord(word, 'whatever') || isActWord(`${word} ${behind[at + 1] ?? ''}`, 'whatever'),
  );
}

/** `Serangan itu tidak menghentikan Hamas`, `tidak berpengaruh`: what the deed does not do says nothing of whether it took place. */
function isActive(verb: string): boolean {
  return verb.startsWith('me') || (verb.startsWith('ber') && !isActWord(verb, 'takes-course'));
}

/** `Rencana kunjungan ke Dhaka batal menyusul protes`: it stands for a verb. */
function isCalledOff(chunk: Chunk | undefined): boolean {
  return hasClass(chunk?.head ?? '', 'called-off');
}

const outlooks = phraseSigns(data.entries, {
  coming: TO_COME,
  unreal: NOT_SO,
  asked: IN_CASE,
  demanded: ASKED,
  maybe: MAYBE,
});

/** `Kesepakatan itu semakin dekat`: it has still to come; `Serangan itu hanya rumor`: it did not take place. */
function outlookBehind(view: SentenceView, chunk: number, last: number): Sign | null {
  const starts = view.chunks.slice(chunk + 1, last + 2).map(({ from }) => from);
  const found = outlooks.find(({ parts }) =>
    starts.some((from) => parts.every((part, n) => view.words[from + n]?.lower === part)),
  );
  return found?.sign ?? null;
}

/** `Kemitraan itu bukan tanpa tantangan`, `menutup perundingan tanpa kesepakatan`, `Aksi buruh menolak upah murah`: what is not the deed is negated. */
function deniesOther(word: string, next: Chunk | undefined): boolean {
  if (word === 'tanpa' || isActWord(word, 'against')) return next?.kind === 'noun-phrase';
  return word === 'bukan' && ['noun-phrase', 'negator', 'preposition'].includes(next?.kind ?? '');
}

/** How far behind `yang` the word may stand that calls the deed off. */
const REACH = 10;

/** `Kunjungan itu, yang semula direncanakan hari ini, batal`: over a relative clause that has its own verb, or where it begins. */
function calledOffBehind(view: SentenceView, relative: number): number {
  let hasVerb = false;
  for (let at = relative + 1; at < relative + REACH; at += 1) {
    const chunk = view.chunks[at];
    if (chunk?.kind === 'mark' || chunk?.kind === 'subordinator' || chunk?.kind === 'quote') return relative;
    if (hasVerb && isCalledOff(chunk)) return at;
    hasVerb ||= chunk?.kind === 'verb';
  }
  return relative;
}

/** `pembelian jet yang sudah lama [dibatalkan] X`: the passive of its own relative clause that calls the deed off. */
function calledOffIn({ chunks }: SentenceView, relative: number): readonly string[] {
  const end = chunks[skipAhead(chunks, relative + 1, AUXILIARY_AND_TIME)];
  return isCalledOff(end) && end?.head.startsWith('di') === true ? [end.head] : [];
}

/** `pertemuan yang dijadwalkan berlangsung besok`, `pertukaran yang akan digelar`: the word that tells it is still to come. */
function plannedBehind(view: SentenceView, relative: number): readonly string[] {
  const [word, verb] = view.chunks.slice(relative + 1, relative + 3);
  return isActWord(verb?.head ?? '', 'taking-place') ? [word?.head ?? ''] : [];
}

/** `Bantuan itu [belum] sampai ke X`: a negator before a phrase of motion, which stands for the verb. */
function negatorsInside({ chunks }: SentenceView, { prepositional }: Complements, chunk: number): string[] {
  const last = Math.max(chunk, ...prepositional.map((one) => one.phrase));
  const at = chunks.findIndex(({ kind }, n) => n > chunk && n < last && kind === 'negator');
  const moves = at >= 0 && isActWord(chunks[at + 1]?.head ?? '', 'moves-to');
  return moves ? [chunks[at]?.head ?? ''] : [];
}

/** The small words with the verb behind them. */
function withEnd(words: readonly string[], verb: string): Signal[] {
  // `penangkapan itu tidak bisa dibenarkan`, `perlu diselidiki`: what is thought or done of a deed does not tell whether it took place.
  if (isActWord(verb, 'judged') || isActWord(verb, 'reaction')) return [];
  // `pelaksanaan eksekusi itu masih menunggu putusan`
  if (isActWord(verb, 'awaits')) return [...words, TO_COME];
  const negated = words.some((word) => hasClass(word, 'negator'));
  const ends = isActWord(verb, 'over');
  // `Serangan itu (hanya) akan berhenti jika …`: what will end has begun.
  if (ends && !negated && statusOf(words, null, false) === 'planned')
    return words.filter((word) => statusOf([word], null, false) !== 'planned');
  // `Serangan itu belum berakhir`
  const goesOn = ends && negated;
  if (isActive(verb) || goesOn) return words.filter((word) => !hasClass(word, 'negator'));
  return [...words, verb];
}

/**
 * The small words and the verb right behind a noun's phrases: `… diperkirakan akan berlanjut`.
 *
 * @param view the sentence
 * @param complements the phrases behind the noun
 * @param chunk index of the noun's chunk
 * @returns words in lower case, and signs
 */
export function signalsAfter(view: SentenceView, complements: Complements, chunk: number): Signal[] {
  const words: string[] = negatorsInside(view, complements, chunk);
  const last = Math.max(chunk, ...complements.prepositional.map((one) => one.phrase));
  const outlook = outlookBehind(view, chunk, last);
  return outlook === null ? [...words, ...verbBehind(view, last + 1)] : [outlook];
}

/** `Sanksi itu disebut Beijing sebagai provokasi`: what a deed is called does not tell whether it took place. */
function isOnlyCalled({ chunks }: SentenceView, verb: number): boolean {
  if (!isActWord(chunks[verb]?.head ?? '', 'called')) return false;
  const by = agentBehind(chunks, verb);
  return [by, by + 1].some((at) => chunks[at]?.head === 'sebagai');
}

/** `melanggar resolusi`, `menjadi pelanggaran`. */
function tellsBreach({ chunks }: SentenceView, at: number): boolean {
  const word = hasClass(chunks[at]?.head ?? '', 'copula') ? chunks[at + 1]?.head : chunks[at]?.head;
  return frameReadings(word ?? '').some(({ frame }) => frame.act === 'violation');
}

/** `Pengiriman itu tidak pernah diakui X`: who does not own up to a deed is said to have done it. */
function isUnadmitted({ chunks }: SentenceView, words: readonly string[], at: number): boolean {
  if (!words.some((word) => hasClass(word, 'negator'))) return false;
  const by = chunks[agentBehind(chunks, at)];
  return reportsAs(chunks[at]?.head ?? '', 'confirms') && by !== undefined && holdsName(by);
}

/** The small words with the predicate behind them. */
function withPredicate(view: SentenceView, words: readonly string[], at: number): readonly Signal[] {
  const end = view.chunks[at];
  const isPlanned = statusOf(words, null, false) === 'planned';
  // `Kesepakatan itu akan melanggar resolusi`: what would be a breach is told for the case that it should come.
  if (isPlanned && tellsBreach(view, at)) return [IN_CASE];
  // `Serangan itu bukan merupakan pelanggaran`: what a deed is or is not does not tell whether it took place.
  if (hasClass(end?.head ?? '', 'copula')) return isPlanned ? words : [];
  // `Serangan itu tidak manusiawi`: what a deed is not like says nothing of whether it took place, but `tidak benar`.
  if (end?.kind === 'noun-phrase' && !isCalledOff(end) && !isActWord(end.head, 'so'))
    return words.filter((word) => !hasClass(word, 'negator'));
  if (end === undefined || (end.kind !== 'verb' && !isCalledOff(end))) return words;
  if (isUnadmitted(view, words, at)) return [SAID_SO];
  return isOnlyCalled(view, at) ? [] : withEnd(words, end.head);
}

/** The small words and the verb that begin at a chunk, over a relative clause. */
function verbBehind(view: SentenceView, start: number): readonly Signal[] {
  const words: string[] = [];
  let at = start;
  for (; isSmallAt(view.chunks, at) && !isCalledOff(view.chunks[at]); at += 1) {
    const word = view.chunks[at]?.head ?? '';
    if (deniesOther(word, view.chunks[at + 1])) return words;
    words.push(word);
  }
  if (view.chunks[at]?.kind === 'comma' && view.chunks[at + 1]?.head === 'yang') at += 1;
  if (view.chunks[at]?.head === 'yang') {
    words.push(...plannedBehind(view, at), ...calledOffIn(view, at));
    at = calledOffBehind(view, at);
  }
  return withPredicate(view, words, at);
}
