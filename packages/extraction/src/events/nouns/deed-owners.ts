import { type Chunk, type ChunkKind, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { nounPhrase } from '../../clause/noun-phrase.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { mayBeCapital } from '../../mentions/may-be-capital.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { type Frame, frameReadings } from '../frame.js';
import { findObjectWord } from '../objects/object-class.js';
import { helpedOrPunished } from '../roles/helped-or-punished.js';
import { isOtherThanNamed } from '../roles/other-than-named.js';
import { ownSide } from '../roles/own-side.js';
import { namesOf } from '../roles/role-names.js';
import { suffersDeed } from '../roles/suffers-deed.js';
import type { Trigger } from '../rule.js';
import { isOpposed } from './opposed-names.js';
import { issuesRule } from './rule-issuers.js';
import { sharedSubject, subjectTakenUp } from './shared-subject.js';
import { isWarrant } from './warrant-issuer.js';

/** Who owns the noun: the names of the phrase behind it, or the names inside that phrase. */
function ownersBehind(view: SentenceView, chunk: Chunk, from: number): readonly number[] {
  if (from >= chunk.to) return [];
  const rest = nounPhrase(view.words, from, chunk.to, {
    mentions: view.mentions,
    headline: view.headline,
    isTime: () => false,
  });
  const names = namesOf(view, rest);
  // `kerja sama pertahanan kedua negara`
  const both = view.words.findIndex(({ lower }, at) => at > from && at < chunk.to && isBoth(lower));
  if (names.length === 0 && both >= 0) return ownersBehind(view, chunk, both);
  if (names.length === 0 && isDescription(view, from)) return ownersBehind(view, chunk, from + 1);
  if (chunk.joined > 0 && names.length > 0) return ownersOf(chunk);
  return names.length > 0 ? names : rest.owners.filter((mention) => inPhrase(view, chunk, mention));
}

function isBoth(word: string): boolean {
  return isActWord(word, 'both');
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
  // `serangan sekutu Iran`, `serangan mantan presiden AS`, `serangan pemberontak Kamboja`
  if (isOtherThanNamed(view, chunk.from + 1, mention)) return false;
  // `satelit mata-mata Korea Utara`: a thing, and no people.
  if (findObjectWord(view, Math.max(0, first - 2), first, 'weapon') === first - 2) return true;
  return !isRoleNoun(before.lower, 'people') && !isActWord(before.lower, 'origin');
}

/** `[Ditangkapnya] Budi`: a passive made a noun. */
function isNominalised({ reading: { voice } }: Trigger, word: string): boolean {
  return (
    voice === 'noun' &&
    word.startsWith('di') &&
    frameReadings(word.slice(0, -3)).some((one) => one.voice === 'passive')
  );
}

function hasPronoun(view: SentenceView, trigger: Trigger): boolean {
  const word = view.words[trigger.to - 1]?.lower ?? '';
  // `masuknya pasukan Rusia`: `-nya` only makes a noun of the verb, but of who arrives in `setibanya`.
  // `ditangkapnya Budi`: whom the deed is done to stands behind.
  const isOwn = word.startsWith('se') || (frameReadings(word).length === 0 && !isNominalised(trigger, word));
  return word.endsWith('nya') && isOwn;
}

/** Whom `-nya` takes up; `membahas Suriah dalam pertemuannya dengan X`: of what has two sides, the subject of its clause. */
function takenUp(view: SentenceView, { chunk, reading: { frame } }: Trigger): readonly number[] {
  const main = subjectTakenUp(view, chunk);
  const isSided = frame.sides !== undefined && view.chunks[chunk + 1]?.head === 'dengan';
  return main.length > 0 || !isSided ? main : sharedSubject(view, chunk);
}

/** `sanksi pengusiran diplomat Rusia`: what follows belongs to the deed that the noun is made of. */
function namesDeed(view: SentenceView, { reading, to }: Trigger, chunk: Chunk): boolean {
  if (reading.frame.act !== 'sanction' || to >= chunk.to) return false;
  return frameReadings(view.words[to]?.lower ?? '').some(
    ({ voice, rest, frame }) => voice === 'noun' && rest.length === 0 && frame.act !== reading.frame.act,
  );
}

/** `pasokan senjata buatan Jerman`: who made it need not send it; `serangan drone buatan Iran`, `serangan drone kiriman Iran`: nor fire it. */
function isOrigin(view: SentenceView, { act }: Frame, owner: number): boolean {
  const first = view.words.findIndex((word) => word.mention === owner);
  const before = view.words[first - 1]?.lower ?? '';
  if (isActOf(act, 'strike') && isActWord(before, 'supply')) return true;
  return isActOf(act, 'of-makers') && isActWord(before, 'origin');
}

/** `pembelian kapal induk Giuseppe Garibaldi`: a person whom a ship is called after buys nothing. */
function isShip(view: SentenceView, { to }: Trigger, owner: number): boolean {
  return view.mentions[owner]?.kind === 'person' && isRoleNoun(view.words[to]?.lower ?? '', 'craft');
}

/** `ekspor artileri negaranya`: the last word of the phrase, in lower case; empty in `tentara bayaran asal negaranya`. */
function lastWord(view: SentenceView, { to }: Chunk): string {
  return isActWord(view.words[to - 2]?.lower ?? '', 'origin') ? '' : (view.words[to - 1]?.lower ?? '');
}

/** `penyelidikan kecelakaan Jeju Air`: whom the case is about does not inquire; but `penyelidikan kasus KPK`. */
function isExamined(view: SentenceView, { to, reading }: Trigger, owner: number): boolean {
  if (reading.frame.act !== 'investigation' || view.mentions[owner]?.kind === 'person') return false;
  const first = view.words.findIndex((word) => word.mention === owner);
  const about = view.words.slice(to, Math.max(to, first)).some(({ lower }) => isActWord(lower, 'happening'));
  return about && findObjectWord(view, first, first + 1, 'investigators') < 0;
}

/** `usulan gencatan senjata AS`, `gencatan senjata usulan AS`: whose proposal it is. */
function isOnlyProposed({ words }: SentenceView, { reading, from, to }: Trigger): boolean {
  const { act } = reading.frame;
  const isBehind = isActWord(words[to]?.lower ?? '', 'prospect');
  if (act !== 'ceasefire') return act === 'agreement' && isBehind;
  return isBehind || isActWord(words[from - 1]?.lower ?? '', 'prospect');
}

/** `latihan militer Super Garuda Shield`: a name of several words right behind a drill that nothing is known of is the drill's own. */
function isCalledBy(view: SentenceView, { to, reading }: Trigger, owner: number): boolean {
  if (reading.frame.act !== 'military-exercise' || view.words[to]?.mention !== owner) return false;
  const { kind, candidates, rule } = view.mentions[owner] ?? {};
  return kind === 'organization' && candidates?.length === 0 && rule === 'tagged-name';
}

/** `perjalanan kapal Rusia dari Rajin ke Dunai`: nobody calls on anybody; but `kunjungan kapal perang Rusia`. */
function isTripOfCraft(view: SentenceView, { reading, to }: Trigger): boolean {
  if (reading.frame.act !== 'visit') return false;
  return (
    isRoleNoun(view.words[to]?.lower ?? '', 'carrier') &&
    !isActWord(view.words[to + 1]?.lower ?? '', 'warlike')
  );
}

/** `pertemuan puncak perdamaian Ukraina`: what the talk is about, and no side. */
function isTalkedOf(view: SentenceView, { reading, to }: Trigger, owner: number): boolean {
  if (reading.frame.act !== 'meeting' || view.mentions[owner]?.kind === 'organization') return false;
  const first = view.words.findIndex((word) => word.mention === owner);
  return first > to && isActWord(view.words[first - 1]?.lower ?? '', 'talked-of');
}

/** `KTT [Vilnius] NATO`: the town behind a summit is where it is held. */
function isVenue(view: SentenceView, { reading, from, to }: Trigger, owner: number): boolean {
  if (reading.frame.act !== 'meeting' || view.words[to]?.mention !== owner) return false;
  if (!isActWord(view.words[from]?.lower ?? '', 'summit')) return false;
  return mayBeCapital(view.mentions[owner]?.candidates);
}

/** `serangan Laut Merah`, `serangan Rafah`: waters and towns strike nobody; a capital stands for its state. */
function isScene(view: SentenceView, { reading: { frame }, to }: Trigger, owner: number): boolean {
  const mention = view.mentions[owner];
  if (mention?.kind !== 'place' || !isActOf(frame.act, 'strike')) return false;
  if (frame.roles['possessor-place'] !== undefined) return false;
  const first = view.words.findIndex((word) => word.mention === owner);
  return (
    isActWord(view.words[first]?.lower ?? '', 'sea') || (first === to && !mayBeCapital(mention.candidates))
  );
}

/** `surat penangkapan ICC`: the body that issues a warrant is not sought by it. */
function isIssuer(view: SentenceView, trigger: Trigger, owner: number): boolean {
  return view.mentions[owner]?.kind === 'organization' && isWarrant(view, trigger.chunk);
}

/** What ends a name between commas; a verb would have it for its subject. */
const CLOSES: readonly ChunkKind[] = ['comma', 'mark', 'preposition'];

/** `pemeriksaan Wali Kota X, [Budi Santoso], oleh KPK`: the person whom a comma behind the title calls by name. */
function calledByName(view: SentenceView, trigger: Trigger, chunk: Chunk): readonly number[] {
  if (trigger.to >= chunk.to || !isPersonNoun(view.words[trigger.to]?.lower ?? '')) return [];
  const [comma, name, next] = view.chunks.slice(trigger.chunk + 1, trigger.chunk + 4);
  if (comma?.kind !== 'comma' || name?.kind !== 'noun-phrase' || name.heads.length !== 1) return [];
  const isPerson = (one: number | undefined): boolean => view.mentions[one ?? -1]?.kind === 'person';
  const isCalled = isPerson(name.heads[0]) && CLOSES.includes(next?.kind ?? 'mark');
  return isCalled && !chunk.owners.some(isPerson) ? name.heads : [];
}

/**
 * Names whose deed a noun tells: the owner behind it, or for `-nya` the subject that an opening adjunct goes before.
 *
 * @param view the sentence
 * @param trigger the noun
 * @param chunk its phrase
 * @returns indices of mentions
 * @example
 * // [Pengiriman] senjata Korea Utara → Korea Utara
 */
export function deedOwners(view: SentenceView, trigger: Trigger, chunk: Chunk): readonly number[] {
  const helped = helpedOrPunished(view, trigger.chunk);
  if (helped.length > 0) return helped;
  if (hasPronoun(view, trigger)) return takenUp(view, trigger);
  if (namesDeed(view, trigger, chunk) || isOnlyProposed(view, trigger) || isTripOfCraft(view, trigger))
    return [];
  const called = calledByName(view, trigger, chunk);
  if (called.length > 0) return called;
  const inside = [...ownersBehind(view, chunk, trigger.to), ...ownSide(view, chunk, lastWord(view, chunk))];
  const owners = inside.filter(
    (owner) =>
      !suffersDeed(view, trigger.reading.frame, owner) &&
      !isOpposed(view, owner) &&
      !isScene(view, trigger, owner) &&
      !isExamined(view, trigger, owner) &&
      !issuesRule(view, trigger, owner) &&
      !isCalledBy(view, trigger, owner) &&
      !isTalkedOf(view, trigger, owner) &&
      !isVenue(view, trigger, owner) &&
      !isIssuer(view, trigger, owner),
  );
  const { frame } = trigger.reading;
  if (frame.act === 'arms-purchase') return owners.filter((owner) => !isShip(view, trigger, owner));
  return owners.filter((owner) => !isOrigin(view, frame, owner));
}
