import type { Chunk, ChunkKind } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
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
 * Names whom an act is meant to help (`untuk mendukung pemberontak M23`), or a protest is against (`menuntut DPR mundur`).
 *
 * @param view the sentence
 * @param complements what follows the trigger
 * @param chunk index of the trigger's chunk
 * @param act the act
 * @returns indices of mentions; empty where no such clause follows; only frames with the role `aim` ask for them
 * @example
 * // Rwanda mengirim tentara untuk mendukung M23. → M23
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

/** Whom the clause behind names. */
function aimBehind(
  view: SentenceView,
  complements: Complements,
  chunk: number,
  act: string,
): readonly number[] {
  const last = Math.max(chunk, ...complements.objects, ...complements.prepositional.map((one) => one.phrase));
  const at = behindDeed(view, complements, chunk);
  const purpose = hasClass(view.chunks[at]?.head ?? '', 'purpose');
  const verb = view.chunks[at + (purpose ? 1 : 0)]?.head ?? '';
  const helps = purpose && at === last + 1 && isActWord(verb, 'helping');
  const opposes = act === 'protest' && isActWord(verb, 'against');
  if (!helps && !opposes) return [];
  const object = at + (purpose ? 2 : 1);
  if (opposes) return opposedIn(view, object);
  const aimed = view.chunks[object];
  const names = namesOf(view, aimed);
  return names.length > 0 || aimed?.kind !== 'noun-phrase' ? names : aimed.owners;
}
