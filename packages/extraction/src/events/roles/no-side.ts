import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import type { Mention } from '../../findings.js';
import { mayBeCapital } from '../../mentions/may-be-capital.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { nounTakes } from '../active/takes-phrase.js';
import { findObjectWord } from '../objects/object-class.js';
import type { Telling } from '../telling.js';
import { namesSea } from './names-sea.js';
import { namesOf } from './role-names.js';

/**
 * Tells whether a phrase is a second thing that comes, which is none of arms.
 *
 * @param view the sentence
 * @param telling the deed
 * @param phrase index of the noun phrase
 * @example
 * // menerima drone dari Iran serta [ancaman] dari Israel → true
 */
export function isOtherThing(view: SentenceView, { frame, complements }: Telling, phrase: number): boolean {
  const isSecond = complements.prepositional.some(
    (other) => other.preposition === 'dari' && other.phrase < phrase,
  );
  if (!isSecond) return false;
  const [link, thing] = view.chunks.slice(Math.max(0, phrase - 3), phrase - 1);
  if (!isActOf(frame.act, 'traded') || link?.kind !== 'conjunction' || thing?.kind !== 'noun-phrase')
    return false;
  return frame.object !== undefined && findObjectWord(view, thing.from, thing.to, frame.object) < 0;
}

/**
 * Tells whether a preposition opens what something is given for, where it is told whom it is given to.
 *
 * @param view the sentence
 * @param telling the deed
 * @param preposition the word, in lower case
 * @example
 * // menyerahkan bantuan kepada PMI [untuk] korban gempa → true; mengirim bantuan [untuk] korban gempa → false
 */
export function isPurpose(view: SentenceView, { frame, complements }: Telling, preposition: string): boolean {
  if (frame.act !== 'aid' || (preposition !== 'untuk' && preposition !== 'bagi')) return false;
  return complements.prepositional.some(
    (other) => other.preposition === 'kepada' && namesOf(view, view.chunks[other.phrase]).length > 0,
  );
}

/** `mengirim senjata ke Yaman untuk [Houthi]`: a group that arms are for gets them, and not the state it is in. */
function isMeantForGroup(view: SentenceView, { frame, complements }: Telling): boolean {
  if (frame.act !== 'arms-transfer') return false;
  return complements.prepositional.some(
    ({ preposition, phrase }) =>
      isActWord(preposition, 'given-to') &&
      namesOf(view, view.chunks[phrase]).some((name) => view.mentions[name]?.kind === 'group'),
  );
}

/**
 * Tells whether a phrase has no part in the deed.
 *
 * @param view the sentence
 * @param telling the deed
 * @param preposition the word before the phrase, in lower case
 * @param phrase index of the noun phrase
 * @example
 * // mengirim drone atas permintaan [Rusia] → true; mengirim drone ke [Rusia] → false
 */
export function isAside(view: SentenceView, telling: Telling, preposition: string, phrase: number): boolean {
  // `mendalami dugaan subsidi oleh China`: who does what is told by an active verb stands before it.
  if (preposition === 'oleh' && (telling.rule === 'active-clause' || isElsewhere(view, telling, phrase)))
    return true;
  if (isOfCrime(telling, preposition) || isAtRequest(view, preposition, phrase)) return true;
  if (preposition === 'ke' && isMeantForGroup(view, telling)) return true;
  if (preposition === 'bersama' && !fightsAlong(view, telling, phrase)) return true;
  return (
    isLacking(view, telling, preposition, phrase) ||
    isLaunchSite(view, telling, phrase) ||
    (hasClass(preposition, 'near') && isMissed(view, telling, phrase))
  );
}

/** `menyerang ISIS atas permintaan [Nigeria]`: who asks for it is not whom it is done to. */
function isAtRequest(view: SentenceView, preposition: string, phrase: number): boolean {
  return preposition === 'atas' && isRoleNoun(view.chunks[phrase]?.head ?? '', 'request');
}

/** `menangkap pelaku penembakan terhadap [polisi]`, `memvonis mata-mata untuk [China]`: of the crime, for whom one arrests stands without a preposition. */
function isOfCrime({ frame, rule }: Telling, preposition: string): boolean {
  const sentences = frame.act === 'conviction' && frame.object === undefined && rule === 'active-clause';
  if (sentences && preposition === 'untuk') return true;
  return (
    frame.act === 'arrest' && rule !== 'noun-event' && (preposition === 'terhadap' || preposition === 'atas')
  );
}

/** `meluncurkan rudal dari pangkalan di [California]`: from where it is fired, nobody is struck; what falls `dari pesawat di Kiwirok` falls there. */
function isLaunchSite(view: SentenceView, { frame: { object } }: Telling, phrase: number): boolean {
  return (
    object === 'munition' &&
    view.chunks[phrase - 1]?.head === 'di' &&
    view.chunks[phrase - 3]?.head === 'dari' &&
    !isRoleNoun(view.chunks[phrase - 2]?.head ?? '', 'craft')
  );
}

/** `di dekat perbatasan dengan Turki`, `sesuai dengan aturan PBB`: no side. */
function goesAlong(view: SentenceView, phrase: number): boolean {
  const link = view.chunks[phrase - 1];
  return isActWord(view.words[(link?.from ?? 0) - 1]?.lower ?? '', 'along');
}

/**
 * Tells whether a phrase that could name a second doer names none.
 *
 * @param view the sentence
 * @param telling the deed
 * @param preposition the word before the phrase, in lower case
 * @param phrase index of the noun phrase
 * @example
 * // berunding di dekat perbatasan dengan [Turki] → true; berunding dengan [Turki] → false
 */
export function isNoSide(view: SentenceView, telling: Telling, preposition: string, phrase: number): boolean {
  if (preposition === 'antara') return !isBetween(view, telling, phrase);
  return preposition === 'dengan' && goesAlong(view, phrase);
}

/** `menyerbu Goma bersama pemberontak M23`: forces fight along; a place or a state behind what is struck is struck, too. */
function fightsAlong(view: SentenceView, { frame, rule }: Telling, phrase: number): boolean {
  if (frame.act !== 'attack' && frame.act !== 'seizure') return true;
  const chunk = view.chunks[phrase];
  const isForce = isRoleNoun(chunk?.head ?? '', 'fighters') || isRoleNoun(chunk?.head ?? '', 'organ');
  return isForce && rule === 'active-clause';
}

/** A state, or a body that is no seat of a government: what stands near one is not it. */
function isNoTown(mention: Mention | undefined): boolean {
  if (mention?.kind === 'country') return true;
  return mention?.kind === 'organization' && !mayBeCapital(mention.candidates);
}

/** `menembakkan rudal ke laut dekat Jepang`, `gedung dekat kedutaan Iran`: a town near a blast is struck, a state or body is not, and nothing by what falls into the sea. */
function isMissed(view: SentenceView, { frame, complements }: Telling, phrase: number): boolean {
  if (frame.act !== 'attack') return false;
  const { heads = [], owners = [] } = view.chunks[phrase] ?? {};
  if ([...heads, ...owners].some((name) => isNoTown(view.mentions[name]))) return true;
  const before = complements.prepositional.filter((one) => one.phrase < phrase);
  return (
    frame.object === 'munition' &&
    before.some((one) => hasClass(one.preposition, 'direction') && isSea(view, view.chunks[one.phrase]))
  );
}

function isSea(view: SentenceView, chunk: Chunk | undefined): boolean {
  return chunk !== undefined && namesSea(view, chunk);
}

/** `tembakan Israel dalam unjuk rasa oleh warga`: behind `dalam`, the doer is another's; not so in `pengiriman senjata dalam jumlah besar oleh Iran`. */
function isElsewhere(view: SentenceView, { rule, complements }: Telling, phrase: number): boolean {
  if (rule !== 'noun-event') return false;
  return complements.prepositional.some(
    (one) =>
      one.preposition === 'dalam' &&
      one.phrase < phrase &&
      !isActWord(view.chunks[one.phrase]?.head ?? '', 'extent'),
  );
}

/** `merebut Bukavu tanpa perlawanan dari tentara Kongo`: what belongs to what is lacking has no role; `tanpa syarat kepada X`: it belongs to the deed. */
function isLacking(view: SentenceView, { chunk }: Telling, preposition: string, phrase: number): boolean {
  if (view.chunks[phrase - 3]?.head !== 'tanpa' || chunk === phrase - 2) return false;
  return nounTakes(view.chunks[phrase - 2]?.head ?? '', preposition);
}

/** `kesepakatan antara A dan B`, not `dalam perang antara A dan B`: the sides stand right behind the act, or behind its object. */
function isBetween(view: SentenceView, { chunk, object, complements }: Telling, phrase: number): boolean {
  const sides = complements.prepositional.filter(({ preposition }) => preposition === 'antara');
  const first = sides[0]?.phrase ?? phrase;
  const last = overPlaces(view, first - 2);
  const before = view.chunks[last];
  return last === chunk || last === object || before?.kind !== 'noun-phrase' || tellsHowLong(view, first - 2);
}

/** `perundingan [di Istanbul] antara A dan B`: index of the phrase before the places. */
function overPlaces({ chunks }: SentenceView, from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'noun-phrase' && chunks[at - 1]?.head === 'di') at -= 2;
  return at;
}

/** `gencatan senjata selama 48 jam antara A dan B`. */
function tellsHowLong(view: SentenceView, phrase: number): boolean {
  return view.chunks[phrase - 1]?.head === 'selama';
}
