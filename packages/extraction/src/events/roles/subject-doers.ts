import { type Chunk, holdsName, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { SMALL_WORDS, skipAhead } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { type Frame, type FrameReading, frameReadings } from '../frame.js';
import { actorsOfDeed, doersOfDeed } from '../nouns/noun-doers.js';
import { findObjectWord } from '../objects/object-class.js';
import { carrierOrigin, isCarrier } from './carriers.js';
import { companionsOf } from './companions.js';
import { namesBeforeAnd } from './coordinated-names.js';
import { doersOrOwners } from './effort-doers.js';
import { issuerOf } from './issuer-of.js';
import { listedNames } from './listed-names.js';
import { hackersBeside, mastersOf } from './masters-of.js';
import { ownersAside } from './owners-aside.js';
import { passengersOf } from './passengers.js';
import { namesOf } from './role-names.js';
import { senderOf } from './sender-of.js';
import { sponsorOf } from './sponsor-of.js';

/** `memasok drone Iran yang menghantam kota`: where it is from does not tell who uses it. */
function isThing(view: SentenceView, { act }: Frame, phrase: number | null): boolean {
  if (act !== 'attack' || phrase === null || view.chunks[phrase - 1]?.kind !== 'verb') return false;
  const chunk = view.chunks[phrase];
  if (chunk === undefined || view.chunks[phrase + 1]?.head !== 'yang') return false;
  return chunk.heads.length === 0 && findObjectWord(view, chunk.from, chunk.to, 'weapon') >= 0;
}

/** `serangan terhadap Iran, yang menewaskan lima orang`: the strike did, and not whom it hit. */
function isStruck(view: SentenceView, { act }: Frame, phrase: number | null): boolean {
  if (act !== 'attack' || phrase === null || view.chunks[phrase - 1]?.kind !== 'preposition') return false;
  const strike = view.chunks[phrase - 2];
  const isAside = view.chunks[phrase + 1]?.kind === 'comma' && view.chunks[phrase + 2]?.head === 'yang';
  return isAside && strike !== undefined && findObjectWord(view, strike.from, strike.to, 'attack') >= 0;
}

/** `Kyiv dihantam drone, menewaskan lima orang`: what hit the subject killed them, and not the subject. */
function isHit(view: SentenceView, { act, object }: Frame, phrase: number | null): boolean {
  if (act !== 'attack' || object !== 'victims' || phrase === null) return false;
  const verb = view.chunks[skipAhead(view.chunks, phrase + 1, SMALL_WORDS)]?.head ?? '';
  return isActWord(verb, 'hit') || frameReadings(verb).some(isAttacked);
}

function isAttacked({ voice, frame }: FrameReading): boolean {
  return voice === 'passive' && frame.act === 'attack';
}

/** `berlayar ke Korea Utara, yang melanggar resolusi`: going there breaks it, not whoever lives there. */
function isOfWholeClause(view: SentenceView, { act }: Frame, phrase: number | null): boolean {
  if (act !== 'violation' || phrase === null || view.chunks[phrase + 2]?.head !== 'yang') return false;
  const goes = hasClass(view.chunks[phrase - 1]?.head ?? '', 'direction');
  return goes && view.chunks[phrase + 1]?.kind === 'comma';
}

/** `duta besar Kuba angkat kaki dari Quito`: no state withdraws its forces. */
function isEnvoy({ act, agents }: Frame, chunk: Chunk | undefined): boolean {
  const isOffice = chunk !== undefined && chunk.heads.length === 0 && isRoleNoun(chunk.head, 'office');
  return act === 'withdrawal' && agents === undefined && isOffice;
}

/** `Prajurit Rusia yang dibebaskan kini berada di Belarus`: captives and wounded are sent nowhere. */
function isCaptive(view: SentenceView, { act }: Frame, phrase: number | null): boolean {
  if (act !== 'troop-deployment' || phrase === null || view.chunks[phrase + 1]?.head !== 'yang') return false;
  const at = skipAhead(view.chunks, phrase + 2, SMALL_WORDS);
  return isActWord(view.chunks[at]?.head ?? '', 'captive');
}

/** `Iran mengklaim mereka melanggar wilayahnya`: who tells of a breach need not be who broke it. */
function isBreaker({ act }: Frame, chunk: Chunk | undefined): boolean {
  return act === 'violation' && chunk?.head === 'mereka';
}

/** `pelabuhan di [Yaman] yang digunakan untuk menyelundupkan`: where something is that is used does nothing. */
function isPlaceOfUsed(view: SentenceView, phrase: number | null): boolean {
  if (phrase === null || view.chunks[phrase + 1]?.head !== 'yang') return false;
  const where = view.chunks[phrase - 1]?.head ?? '';
  const used = view.chunks[skipAhead(view.chunks, phrase + 2, SMALL_WORDS)]?.head ?? '';
  return isActWord(where, 'lies-in') && hasClass(used, 'used');
}

/** `Topan Debbie menghantam kota`: a storm attacks nobody. */
function isStorm(view: SentenceView, mention: number): boolean {
  const start = view.mentions[mention]?.start;
  const first = view.words.find((word) => word.start === start);
  return isActWord(first?.lower ?? '', 'storm');
}

/** `buruh [anggota] KSPI`, `massa KSPI`: the body whose members a phrase names. */
function membersOf(view: SentenceView, chunk: Chunk | undefined): readonly number[] {
  const isBody = (one: number): boolean => hasKind(view.mentions, one, 'organization', 'group');
  return (chunk?.owners ?? []).filter((owner) => {
    const first = view.words.findIndex(({ mention }) => mention === owner);
    return isBody(owner) && isActWord(view.words[first - 1]?.lower ?? '', 'member');
  });
}

/** `ribuan buruh dari [KSPI]`: the body that protesters come from. */
function bodyOfProtesters(view: SentenceView, phrase: number, chunk: Chunk): readonly number[] {
  if (holdsName(chunk) || view.chunks[phrase + 1]?.head !== 'dari') return [];
  const from = view.chunks[phrase + 2]?.heads ?? [];
  return from.every((one) => hasKind(view.mentions, one, 'organization', 'group')) ? from : [];
}

/** Who is listed behind a subject without a name, or whose troops it is: `sejumlah negara, di antaranya [Ceko]`, `pasukan yang setia kepada [X]`. */
function standIns(view: SentenceView, phrase: number, chunk: Chunk): readonly number[] {
  const listed = listedNames(view, phrase);
  const troops =
    isRoleNoun(chunk.head, 'state') || isRoleNoun(chunk.head, 'fighters') || isActWord(chunk.head, 'band');
  return listed.length > 0 || !troops ? listed : sponsorOf(view, phrase, 'loyal');
}

/** Protesters stand for the body that has called them together: `buruh yang tergabung dalam X`. */
function ownDoers(
  view: SentenceView,
  frame: Frame,
  phrase: number | null,
  chunk: Chunk | undefined,
): readonly number[] {
  const { act, object } = frame;
  const senders = act === 'attack' && phrase !== null ? senderOf(view, phrase) : [];
  // `Rudal Korea Utara yang ditembakkan [Rusia] menghantam Kharkiv`: who made it did not send it.
  if (senders.length > 0) return senders;
  const behind = doersOrOwners(view, chunk).filter((doer) => !isStorm(view, doer));
  const named =
    phrase === null || behind.length === 0
      ? behind
      : [...namesBeforeAnd(view, phrase), ...behind, ...companionsOf(view, phrase)];
  if (named.length > 0 || phrase === null || chunk === undefined) return named;
  const people = peopleOf(view, frame, phrase, chunk);
  if (people.length > 0) return people;
  const stands = [...standIns(view, phrase, chunk), ...ownersAside(view, phrase)];
  return stands.length > 0 ? stands : ownersByAct(view, act, object === 'victims', phrase, chunk);
}

/** `Warga [Cianjur] menerima bantuan`, `Korban longsor di [Cilacap] menerima santunan`: the people, and the place of those hit, to whom something comes. */
function peopleOf(
  view: SentenceView,
  { act, roles }: Frame,
  phrase: number,
  chunk: Chunk,
): readonly number[] {
  if (roles['subject'] !== 'recipients' || !isActOf(act, 'for-people')) return [];
  if (!isPersonNoun(chunk.head) && !isActWord(chunk.head, 'victim')) return [];
  if (chunk.owners.length > 0) return chunk.owners;
  return view.chunks[phrase + 1]?.head === 'di' ? namesOf(view, view.chunks[phrase + 2]) : [];
}

/** Whose a decree is, or who has passed it: `resolusi [PBB]`, `[Trump] meneken dekrit`. */
function decreedBy(view: SentenceView, phrase: number, chunk: Chunk): readonly number[] {
  if (!isActWord(chunk.head, 'decree')) return [];
  const owners = ownersOf(chunk);
  return owners.length > 0 ? owners : issuerOf(view, phrase);
}

/** Whose a thing is that does the act: a weapon strikes for its owner, a law forbids, a crowd protests for who has called it. */
function ownersByAct(
  view: SentenceView,
  act: string,
  isOnVictims: boolean,
  phrase: number,
  chunk: Chunk,
): readonly number[] {
  if (act === 'attack' && !isOnVictims) return senderOf(view, phrase);
  if (act === 'visit') return passengersOf(view, phrase);
  if (act === 'cyber-attack') return hackersBeside(view, act, phrase);
  // `Program nuklir Iran tidak bertujuan membuat senjata`
  if (act === 'arms-production') return isActWord(chunk.head, 'programme') ? ownersOf(chunk) : [];
  if (act === 'ban' || act === 'sanction') return decreedBy(view, phrase, chunk);
  if (act !== 'protest') return [];
  const gathered = sponsorOf(view, phrase, 'gathered');
  if (gathered.length > 0) return gathered;
  const members = membersOf(view, chunk);
  return members.length > 0 ? members : bodyOfProtesters(view, phrase, chunk);
}

/**
 * Names who does what a verb tells, from its subject; a deed that is itself the subject of a breach names its own doers, were it done.
 *
 * @param view the sentence
 * @param frame the act
 * @param phrase index of the subject's chunk, or null
 * @returns indices of mentions, and whether the act is told only for the case that it is done
 * @example
 * // [Iran] mengirim drone. → Iran; [Pengiriman drone oleh Iran] melanggar resolusi. → Iran, in case it is done
 */
export function subjectDoers(
  view: SentenceView,
  frame: Frame,
  phrase: number | null,
): { readonly doers: readonly number[]; readonly conditional: boolean } {
  const chunk = phrase === null ? undefined : view.chunks[phrase];
  const own =
    isThing(view, frame, phrase) ||
    isStruck(view, frame, phrase) ||
    isHit(view, frame, phrase) ||
    isEnvoy(frame, chunk) ||
    isOfWholeClause(view, frame, phrase) ||
    isPlaceOfUsed(view, phrase) ||
    isBreaker(frame, chunk)
      ? []
      : ownDoers(view, frame, phrase, chunk);
  const isCrowd = frame.act === 'protest';
  if (isCaptive(view, frame, phrase)) return { doers: [], conditional: false };
  const doers = frame.agents === undefined || isCrowd ? own : mastersOf(view, phrase);
  if (phrase !== null && doers.length === 0 && frame.act === 'arms-transfer' && isCarrier(view, phrase))
    return { doers: carrierOrigin(view, phrase), conditional: false };
  const byDeed = frame.act === 'violation' || frame.act === 'agreement';
  if (phrase === null || doers.length > 0 || !byDeed) return { doers, conditional: false };
  const parts = frame.act === 'violation' ? actorsOfDeed : doersOfDeed;
  const deed = parts(view, phrase).filter((name) => view.mentions[name]?.kind !== 'place');
  return { doers: deed, conditional: deed.length > 0 && frame.act === 'violation' };
}
