import { reportingForms } from '@warta/indonesian';
import { entryAt } from '../../entry-at.js';
import { subjectBeforeAdjunct } from '../bare-adjunct.js';
import { type Chunk, holdsName, kindAt } from '../chunk.js';
import { handsOverToObject } from '../object-control.js';
import { opensPredicate } from '../opens-predicate.js';
import { antecedentOf, relativeOf } from '../relative-clause.js';
import { reportsAs } from '../reports-as.js';
import { isAnyRole, isPersonNoun, isRoleNoun } from '../role-noun.js';
import { isSecondOfPhrase } from '../second-of-phrase.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../skip-chunks.js';
import { turnsBack } from '../turns-back.js';
import { overPassed, refuses } from '../verb-before.js';
import { hasClass } from '../word-class.js';
import { agentsOf, isDoneTo } from './agents-of.js';
import { chargedSubject } from './charged-subject.js';
import type { Clauses } from './clauses.js';
import { isEffort, isJudgedConsent, isOwnEffort } from './effort-phrase.js';
import { overPhrases } from './over-phrases.js';

/**
 * Index of the verb that a phrase stands right behind as its object, or -1.
 *
 * @param chunks the chunks of a sentence
 * @param phrase index of a noun phrase
 * @example
 * // Iran [mengirim] [drone] → mengirim; [drone] Iran jatuh → -1
 */
export function verbOfObject(chunks: readonly Chunk[], phrase: number): number {
  // `setelah perundingan dimulai lalu [Norwegia] membeli`: the next clause begins.
  if (hasClass(entryAt(chunks, phrase - 1)?.head ?? '', 'then')) return -1;
  if (refuses(chunks[phrase - 1])) return phrase - 1;
  const at = overPassed(chunks, phrase - 1);
  return kindAt(chunks, at) === 'verb' ? at : -1;
}

/** `Langkah Malaysia menutup pabrik itu [dipuji]`: the effort is the subject of the main verb. */
function effortAsSubject(clauses: Clauses, verb: number): number | null {
  const { chunks } = clauses;
  const { phrase } = clauses.subjectOf(verb);
  return phrase !== null && isEffort(chunks[phrase]) ? phrase : null;
}

/** `Pengemudi [berpelat] dinas palsu dibekuk`: right behind somebody or something without a name, `ber-` tells what they have. */
function describesSubject(chunks: readonly Chunk[], verb: number): boolean {
  const head = chunks[verb]?.head ?? '';
  const before = chunks[verb - 1];
  if (!head.startsWith('ber') || before?.kind !== 'noun-phrase' || before.heads.length > 0) return false;
  return reportingForms(head).length === 0;
}

/** Who does what follows a verb and its object: whose effort it is, or the subject before an adjunct that both belong to. */
function pastObject(clauses: Clauses, verb: number): number | null {
  if (describesSubject(clauses.chunks, verb)) return clauses.subjectOf(verb).phrase;
  return effortAsSubject(clauses, verb) ?? subjectBeforeAdjunct(clauses.chunks, verb);
}

function isOwnOrgan(noun: string): boolean {
  return noun.endsWith('nya') && isRoleNoun(noun.slice(0, -3), 'organ');
}

/** `KPK membenarkan [penyidik] menangkap Y`: those who serve it. */
function isOwnOfficer({ head, owners }: Chunk): boolean {
  return owners.length === 0 && isRoleNoun(head, 'officer');
}

/** `NATO membenarkan [pasukan Korea Utara] dikerahkan`. */
function isNamedOrgan({ head, owners }: Chunk): boolean {
  return owners.length > 0 && isAnyRole(head, 'organ', 'arms', 'fighters');
}

/** `Iran membantah [negaranya] mengirim drone`: somebody right behind a denial or an admission does what is denied. */
function reactsToDeed(chunks: readonly Chunk[], verb: string, phrase: number): boolean {
  const chunk = chunks[phrase];
  if (chunk === undefined) return false;
  const acts = chunk.heads.length > 0 || isOwnOrgan(chunk.head) || isOwnOfficer(chunk) || isNamedOrgan(chunk);
  if (!acts && !isDoneTo(chunks, phrase)) return false;
  return reportingForms(verb).some(
    ({ frame, voice, stance }) =>
      frame === 'react' &&
      // A title leaves `meN-` out: `NATO Benarkan [Pasukan Korut] Dikerahkan`.
      (voice === 'active' || voice === 'bare') &&
      (stance === 'denies' || stance === 'confirms'),
  );
}

/** `Dikabarkan [Korea Utara] menjual torpedo`, `Dalam laporan itu disebutkan [Iran] menjual drone`: whoever tells it is not named. */
function isHearsay(chunks: readonly Chunk[], verb: number, at: number): boolean {
  const before =
    kindAt(chunks, verb - 2) === 'preposition' && kindAt(chunks, verb - 1) === 'noun-phrase' ? 3 : 1;
  const opens = [undefined, 'mark', 'comma', 'quote'].includes(kindAt(chunks, verb - before));
  // `muncul setelah terungkap [Korea Utara] menjual torpedo`
  const isOpened = kindAt(chunks, verb - 1) === 'subordinator' && chunks[verb - 1]?.head !== 'yang';
  const acts = opensPredicate(chunks[overPhrases(chunks, at + 1)]);
  return (opens || isOpened) && acts && verb === at - 1 && hasClass(chunks[verb]?.head ?? '', 'hearsay');
}

/** `…, kata [Panglima TNI] menepis anggapan itu`: who speaks behind what is said denies or admits something by it. */
function isTagSpeaker(chunks: readonly Chunk[], verb: number, at: number): boolean {
  const reacts = reportsAs(chunks[at + 1]?.head ?? '', 'react');
  if (!reacts) return false;
  const parted = ['comma', 'quote'].includes(kindAt(chunks, verb - 1) ?? '');
  return parted && reportsAs(chunks[verb]?.head ?? '', 'tag');
}

/** `drone yang dipakai Houthi di Eilat [dikirim] Iran`, `[berasal] dari Iran`: what follows is told of the thing. */
function tellsOfThing(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[skipAhead(chunks, overPhrases(chunks, at + 1), SMALL_WORDS_AND_TIME)];
  if (next?.kind !== 'verb') return false;
  return next.head.startsWith('di') || hasClass(next.head, 'of-things');
}

/** `drone yang dipakai [Houthi] menyerang kapal`: who uses it strikes; `Kanada menyusul [Inggris] menjatuhkan sanksi`: who follows does the same. */
function actsItself(chunks: readonly Chunk[], verb: number, at: number): boolean {
  const head = chunks[verb]?.head ?? '';
  if (hasClass(head, 'used')) return !tellsOfThing(chunks, at);
  if (hasClass(head, 'following')) return true;
  return isHearsay(chunks, verb, at) || isTagSpeaker(chunks, verb, at);
}

/** `…, dengan [Taipei] meminta bantuan`, `Dengan [Taipei] meminta bantuan, …`, `…, dengan [alasan pesawat itu] dipakai menyerang`: a clause of its own. */
function isAbsolute(chunks: readonly Chunk[], at: number): boolean {
  const before = kindAt(chunks, at - 2);
  const opens = entryAt(chunks, at - 1)?.head === 'dengan' && (before === 'comma' || before === undefined);
  if (opens && hasClass(chunks[at]?.head ?? '', 'ground')) return opensPredicate(chunks[at + 1]);
  return opens && kindAt(chunks, at + 1) === 'verb' && (chunks[at]?.heads.length ?? 0) > 0;
}

/** `Utusan Khusus PBB untuk [Suriah Geir Pedersen] bertemu`: behind the place of the post stands who holds it. */
function isPosted(chunks: readonly Chunk[], at: number): boolean {
  const [title, link, holder] = chunks.slice(Math.max(0, at - 2), at + 1);
  const isHolder = holder?.heads.length === 1 && holder.owners.length > 0 && holder.head === '';
  return link?.head === 'untuk' && isHolder && isRoleNoun(title?.head ?? '', 'office');
}

/** `Pria yang mengaku [agen CIA] itu mengancam`: what somebody says to be. */
function callsItself(chunks: readonly Chunk[], verb: number, at: number): boolean {
  const chunk = chunks[at];
  if (!hasClass(chunks[verb]?.head ?? '', 'professing') || chunk === undefined || chunk.heads.length > 0)
    return false;
  return isPersonNoun(chunk.head) && antecedentOf(chunks, relativeOf(chunks, verb)) !== null;
}

/** What follows is of whom the relative clause tells, and not of its object: `Pria yang mengaku [agen CIA] mengancam`, `negara yang menuduh [China] justru mengirim`. */
function saysOfItself(chunks: readonly Chunk[], verb: number, at: number): boolean {
  return callsItself(chunks, verb, at) || turnsBack(chunks, verb, at) || isHelped(chunks, verb, at);
}

/** `Perusahaan yang membantu [Iran] dihukum`: nobody helps others to have something done to them. */
function isHelped(chunks: readonly Chunk[], verb: number, at: number): boolean {
  return (
    hasClass(chunks[verb]?.head ?? '', 'helping-others') &&
    relativeOf(chunks, verb) >= 0 &&
    isDoneTo(chunks, at)
  );
}

/** Whether a phrase belongs to a preposition, with which it tells where, to whom or with what. */
function isBehindPreposition(chunks: readonly Chunk[], at: number): boolean {
  if (kindAt(chunks, at - 1) !== 'preposition') return isSecondOfPhrase(chunks, at);
  return !isAbsolute(chunks, at) && !isPosted(chunks, at);
}

/** `kecewa atas [langkah Uni Eropa] menjatuhkan sanksi`: whose effort it is, right before the verb. */
function isEffortOf(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  return isEffort(chunks[at]) && next?.kind === 'verb' && next.head.startsWith('me');
}

/** What a phrase is behind a preposition: skipped, or a subject after all; undefined elsewhere. */
function behindPreposition(chunks: readonly Chunk[], at: number): number | 'skip' | undefined {
  if (isBehindPreposition(chunks, at)) return isEffortOf(chunks, at) ? at : 'skip';
  return kindAt(chunks, at - 1) === 'preposition' ? at : undefined;
}

function subjectAt(clauses: Clauses, at: number): number | null | 'skip' {
  const { chunks } = clauses;
  const charged = chargedSubject(clauses, at);
  if (charged !== undefined) return charged;
  const behind = behindPreposition(chunks, at);
  if (behind !== undefined) return behind;
  const verb = verbOfObject(chunks, at);
  if (verb < 0 || isEffort(chunks[at])) return at;
  const head = chunks[verb]?.head ?? '';
  if (isJudgedConsent(chunks[at], head)) return at;
  if (isOwnEffort(chunks[at], head)) return clauses.subjectOf(verb).phrase;
  if (actsItself(chunks, verb, at)) return at;
  if (head.startsWith('di')) return clauses.subjectOf(verb).phrase;
  if (saysOfItself(chunks, verb, at)) return antecedentOf(chunks, relativeOf(chunks, verb));
  if (handsOverToObject(head) || reactsToDeed(chunks, head, at)) return at;
  const yang = relativeOf(chunks, verb);
  if (yang < 0) return pastObject(clauses, verb);
  const antecedent = antecedentOf(chunks, yang);
  return antecedent === null ? null : phraseSubject(clauses, antecedent);
}

/** `Rudal itu [sebagian] dikirim`, `drone itu [seluruhnya] dirakit`: how many of those right before. */
function isFloating(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk === undefined || holdsName(chunk) || chunk.to - chunk.from > 2) return false;
  return hasClass(chunk.head, 'floating') && kindAt(chunks, at - 1) === 'noun-phrase';
}

/**
 * The subject of a verb that a noun phrase stands before: the phrase, or whom it leads to where it is the object of a verb itself.
 *
 * @param clauses the sentence
 * @param at index of the noun phrase
 * @returns index of a noun phrase, null where none is sure, or `skip` for a phrase of place
 * @example
 * // [Iran] memasok drone … ; AS menuduh [Iran] memasok … ; [Langkah Malaysia] menutup pabrik itu dipuji …
 */
export function phraseSubject(clauses: Clauses, at: number): number | null | 'skip' {
  if (isFloating(clauses.chunks, at)) return phraseSubject(clauses, at - 1);
  const yang = agentsOf(clauses.chunks, at);
  return yang < 0 ? subjectAt(clauses, at) : antecedentOf(clauses.chunks, yang);
}
