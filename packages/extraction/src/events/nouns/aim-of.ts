import { type Chunk, type ChunkKind, kindAt, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { AUXILIARY, skipAhead } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { frameReadings } from '../frame.js';
import { namesOf } from '../roles/role-names.js';
import { authorOf } from './author-of.js';
import { opposedNames } from './opposed-names.js';

/** Days, commas and brackets, and `sejak` before a day. */
function isPassed(view: SentenceView, at: number): boolean {
  const kind = view.chunks[at]?.kind ?? '';
  return (
    ['time', 'comma', 'bracket'].includes(kind) ||
    ((kind === 'preposition' || view.chunks[at]?.head === 'sejak') && view.chunks[at + 1]?.kind === 'time')
  );
}

/** `menuntut [pembebasan] Budi`, `menolak [penahanan] Budi`: whom a protest is for; but `menolak [invasi] Rusia`. */
function tellsOfFriend(chunk: Chunk | undefined): boolean {
  return frameReadings(chunk?.head ?? '').some(({ frame, voice }) => {
    const harms = isActOf(frame.act, 'harm') && frame.roles['possessor'] !== 'actors';
    return voice === 'noun' && (isActOf(frame.act, 'judicial') || harms);
  });
}

/** `menolak [pabrik di Kendal]`, `menolak [RUU TNI]`: a place, and whom a bill is about, are not who is opposed. */
function opposedOwners(view: SentenceView, { from, to, owners }: Chunk): readonly number[] {
  if (view.words.slice(from, to).some(({ lower }) => isActWord(lower, 'bill'))) return [];
  return owners.filter((owner) => view.mentions[owner]?.kind !== 'place');
}

/** Index of the first chunk behind the deed and what belongs to it; a verb that a protest stands up against something by is passed as a small word elsewhere. */
function behindDeed(view: SentenceView, { objects, prepositional }: Complements, chunk: number): number {
  if (isActWord(view.chunks[chunk + 1]?.head ?? '', 'against')) return chunk + 1;
  let at = Math.max(chunk, ...objects, ...prepositional.map((one) => one.phrase)) + 1;
  while (isPassed(view, at)) at += 1;
  return at;
}

/**
 * Names whom an act is meant to help (`untuk mendukung pemberontak M23`) or supply, or a protest is against (`menuntut DPR mundur`).
 *
 * @param view the sentence
 * @param complements what follows the trigger
 * @param chunk index of the trigger's chunk
 * @param act the act
 * @returns indices of mentions; empty where no such clause follows; only frames with the role `aim` ask for them
 * @example
 * // Rwanda mengirim tentara untuk mendukung M23. → M23
 * // Korea Utara memasok peluru untuk mengisi kembali persediaan Rusia. → Rusia
 * // Iran memasok drone untuk perang Rusia di Ukraina. → Rusia
 */
export function aimOf(
  view: SentenceView,
  complements: Complements,
  chunk: number,
  act: string,
): readonly number[] {
  const opposed = act === 'protest' ? opposedBeside(view, chunk) : [];
  if (opposed.length > 0) return opposed;
  const behind = aimBehind(view, complements, chunk, act);
  return behind.length > 0 || act !== 'protest' ? behind : opposedBefore(view, chunk);
}

const STOPS: readonly ChunkKind[] = ['comma', 'verb', 'subordinator'];

/** `Tolak Invasi [Rusia], Warga Demo`: whom the words that open the sentence are against. */
function opposedBefore(view: SentenceView, chunk: number): readonly number[] {
  const [verb, object] = view.chunks;
  if (!isActWord(verb?.head ?? '', 'against') || object?.kind !== 'noun-phrase') return [];
  const [first, ...others] = view.chunks.slice(1, chunk).filter(({ kind }) => STOPS.includes(kind));
  const isOnly = first?.kind === 'comma' && others.every(({ kind }) => kind === 'verb');
  return isOnly ? opposedIn(view, 1) : [];
}

/** Whom one stands up against who names a phrase behind such a verb. */
function opposedIn(view: SentenceView, object: number): readonly number[] {
  const aimed = view.chunks[object];
  if (tellsOfFriend(aimed)) return [];
  const names = namesOf(view, aimed);
  if (names.length > 0 || aimed?.kind !== 'noun-phrase') return names;
  return aimed.owners.length > 0 ? opposedOwners(view, aimed) : authorOf(view, object);
}

/** Whom the noun, or the subject right before the verb, is against itself: `massa anti-[Israel]`. */
function opposedBeside(view: SentenceView, chunk: number): readonly number[] {
  return [...opposedNames(view, chunk), ...opposedNames(view, chunk - 1)];
}

/** `industri pertahanan Rusia`, `perang Rusia di Ukraina`; but `perang Ukraina` may be waged by anybody. */
function isOwnNeed(chunks: readonly Chunk[], phrase: number): boolean {
  const head = chunks[phrase]?.head ?? '';
  return (
    isActWord(head, 'own-need') || (isActWord(head, 'war') && kindAt(chunks, phrase + 1) === 'preposition')
  );
}

/** `untuk perang [Rusia] di Ukraina`, `bagi industri pertahanan [Rusia]`: whose need a thing is for. */
function needyIn({ chunks }: SentenceView, { prepositional }: Complements): readonly number[] {
  const need = prepositional.find(
    ({ preposition, phrase }) => isActWord(preposition, 'meant-for') && isOwnNeed(chunks, phrase),
  );
  const chunk = chunks[need?.phrase ?? -1];
  return chunk === undefined ? [] : ownersOf(chunk);
}

/** `untuk mengisi kembali persediaan [Rusia]`, `untuk digunakan [Rusia]`: whose stocks are filled, or who is to use it. */
function suppliedBehind(view: SentenceView, at: number): readonly number[] {
  const verb = view.chunks[at]?.head ?? '';
  const object = view.chunks[skipAhead(view.chunks, at + 1, AUXILIARY)];
  if (object?.kind !== 'noun-phrase') return [];
  if (isActWord(verb, 'used')) return namesOf(view, object);
  return isActWord(verb, 'fills') && isActWord(object.head, 'stock') ? ownersOf(object) : [];
}

/** Whom the clause behind names. */
function aimBehind(
  view: SentenceView,
  complements: Complements,
  chunk: number,
  act: string,
): readonly number[] {
  const last = Math.max(chunk, ...complements.objects, ...complements.prepositional.map((one) => one.phrase));
  const at = behindDeed(view, complements, chunk);
  const purpose = hasClass(view.chunks[at]?.head ?? '', 'purpose') ? 1 : 0;
  const verb = view.chunks[at + purpose]?.head ?? '';
  if (act === 'protest') return isActWord(verb, 'against') ? opposedIn(view, at + purpose + 1) : [];
  if (purpose === 0 || at !== last + 1) return needyIn(view, complements);
  if (!isActWord(verb, 'helping')) return suppliedBehind(view, at + 1);
  const aimed = view.chunks[at + 2];
  const names = namesOf(view, aimed);
  return names.length > 0 || aimed?.kind !== 'noun-phrase' ? names : aimed.owners;
}
