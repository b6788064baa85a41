import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Chunk } from '../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../clause/clause-view.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { SMALL_WORDS, skipAhead } from '../clause/skip-chunks.js';
import { isSpeechWord } from '../clause/speech-word.js';
import { hasClass } from '../clause/word-class.js';
import type { Stance } from '../findings.js';
import { isInGame } from '../mentions/game-context.js';
import { afterAdjuncts } from './content-clause.js';
import { isClaimNoun, isDeniable, isRejectable } from './rejected-report.js';
import { pairEnd } from './reporting-form.js';
import { takesTarget } from './takes-target.js';

function objectAt(view: SentenceView, verb: number): number {
  const at = afterAdjuncts(view.chunks, verb + 1);
  return view.chunks[at]?.kind === 'noun-phrase' ? at : -1;
}

/** `kepada X` right behind the verb. */
function addressedBy(view: SentenceView, verb: number, stance: Stance): number | null {
  const at = view.chunks.findIndex(
    (chunk, n) => n > verb && n <= verb + 3 && chunk.kind === 'preposition' && chunk.head === 'kepada',
  );
  // `menyangkal menjual amunisi kepada Ukraina`: behind a verb of its own it belongs to the deed.
  const inDeed = stance === 'denies' && view.chunks.slice(verb + 1, at).some(({ kind }) => kind === 'verb');
  return at < 0 || inDeed ? null : nameOf(view.chunks[at + 1], stance);
}

/** `menyerukan kepada junta Myanmar agar`: who is asked, warned or promised something stands for the state. */
function nameOf(chunk: Chunk | undefined, stance: Stance): number | null {
  const name = chunk?.heads[0];
  if (chunk === undefined || name !== undefined || !AIMED.has(stance)) return name ?? null;
  return isPerson(chunk.head) && !isRoleNoun(chunk.head, 'people') ? (chunk.owners[0] ?? null) : null;
}

const AIMED: ReadonlySet<Stance> = new Set(['demands', 'warns', 'promises', 'condemns']);

/**
 * The one accused, asked or warned, or to whom it is said, as an index of a mention, or null.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @returns an index into `view.mentions`, or null
 */
export function targetOf(view: SentenceView, form: ReportingForm, verb: number): number | null {
  if (!takesTarget(form.frame)) return addressedBy(view, verb, form.stance);
  const object = view.chunks[objectAt(view, verb)];
  const owner = ownerAimedAt(view, form, verb, object);
  return addressedBy(view, verb, form.stance) ?? object?.heads[0] ?? owner ?? null;
}

/** `menuduh militer Iran`, `menuduh kelompok peretas Lazarus`, and behind the second word of `menunjuk hidung X`. */
function ownerAimedAt(
  view: SentenceView,
  form: ReportingForm,
  verb: number,
  object: Chunk | undefined,
): number | undefined {
  if (object === undefined) return undefined;
  const last = object.owners.at(-1);
  const closing = view.words[object.to - 1]?.mention ?? -1;
  const kind = view.mentions[last ?? -1]?.kind ?? '';
  // The name at the end is the body's own.
  const own = closing >= 0 && closing === last && ['group', 'organization'].includes(kind);
  if (form.frame === 'accuse' && own && isBody(object.head)) return last;
  return isPerson(object.head) || pairEnd(view, verb) >= 0 ? object.owners[0] : undefined;
}

function isBody(noun: string): boolean {
  return isRoleNoun(noun, 'organ') || isRoleNoun(noun, 'firm');
}

/** Only somebody can be accused: `menuding kelelahan sebagai penyebab` states. */
function accusedStance(view: SentenceView, form: ReportingForm, verb: number): Stance {
  const at = objectAt(view, verb);
  const object = view.chunks[at];
  if ((form.frame !== 'accuse' && form.root !== 'salah') || object === undefined) return form.stance;
  // `menuduh tetangganya itu menembak jatuh`: whoever does it is accused.
  if (form.frame === 'accuse' && acts(view, at + 1)) return form.stance;
  const capital = view.words[object.from]?.form.capital ?? false;
  return capital || isSomebody(object) ? form.stance : 'states';
}

/** An active verb over its small words. */
function acts(view: SentenceView, from: number): boolean {
  const verb = view.chunks[skipAhead(view.chunks, from, SMALL_WORDS)];
  return verb?.kind === 'verb' && verb.head.startsWith('me');
}

function isSomebody(object: Chunk): boolean {
  return object.heads.length + object.owners.length > 0 || isPerson(object.head);
}

function isPerson(noun: string): boolean {
  return (
    (['office', 'people', 'organ'] as const).some((one) => isRoleNoun(noun, one)) || hasClass(noun, 'pronoun')
  );
}

/** `mencemooh klaim AS`, `menepis tuduhan AS`: whose claim is rejected, or null. */
function claimOwner(view: SentenceView, form: ReportingForm, verb: number): number | null {
  const object = hasClaimObject(view, form, verb) ? view.chunks[objectAt(view, verb)] : undefined;
  const owner = object?.owners[0];
  if (object === undefined || owner === undefined) return null;
  return ownsClaim(view, object, owner) ? owner : null;
}

/**
 * Tells whether the name in a claim's phrase is whose claim it is: `tuduhan pemerintah AS` is theirs; in
 * `tuduhan penggunaan drone Iran` Iran is accused.
 *
 * @param view the sentence
 * @param chunk the phrase
 * @param owner a mention in it
 */
export function ownsClaim(view: SentenceView, { from, to }: Chunk, owner: number): boolean {
  const first = view.words.findIndex((word, at) => at >= from && at < to && word.mention === owner);
  const noun = view.words.findIndex(
    ({ lower }, at) =>
      at >= from && at < first && reportingForms(lower).some(({ voice }) => voice === 'noun'),
  );
  if (noun < 0) return true;
  return view.words
    .slice(noun + 1, first)
    .every(({ lower }) => isPerson(lower) || isRoleNoun(lower, 'people') || hasClass(lower, 'quantifier'));
}

function hasClaimObject(view: SentenceView, form: ReportingForm, verb: number): boolean {
  if (form.frame !== 'react' || (form.stance !== 'denies' && form.stance !== 'condemns')) return false;
  const object = view.chunks[objectAt(view, verb)];
  if (object === undefined || object.heads.length > 0) return false;
  return (
    isRejectable(object.head) ||
    (form.root !== 'tolak' && form.stance === 'denies' && isDeniable(object.head)) ||
    reportingForms(object.head).some((one) => one.voice === 'noun' && (one.claim || one.stance === 'alleges'))
  );
}

/** `mencemooh dugaan tersebut`, `mencibir laporan itu`: scorn for a claim denies it. */
function scorns(view: SentenceView, form: ReportingForm, verb: number): boolean {
  const noun = view.chunks[objectAt(view, verb)]?.head ?? '';
  return isSpeechWord(form.root, 'scorn') && (isClaimNoun(noun) || isDeniable(noun));
}

function isGame(view: SentenceView, verb: number): boolean {
  const chunk = view.chunks[verb];
  const span = chunk === undefined ? view.sentence : chunkSpan(view, chunk);
  return isInGame(view.article.text, span.start, span.end);
}

/** Whom a reporting verb aims at, and its stance in the light of that. */
export interface Aim {
  readonly stance: Stance;
  readonly addressee: number | null;
}

/**
 * Reads whom a reporting verb aims at: the accused, asked or addressed, or the owner of the claim it rejects.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @returns the stance, changed where the target changes it, and whom it aims at
 * @example
 * // Iran menepis tuduhan AS soal drone itu. → denies, AS
 */
export function readAim(view: SentenceView, form: ReportingForm, verb: number): Aim {
  const owner = claimOwner(view, form, verb);
  if (owner !== null) return { stance: 'denies', addressee: owner };
  // `menampik desakan agar ia mundur`: what is asked is not done, and nothing is denied.
  if (form.stance === 'denies' && isRoleNoun(view.chunks[objectAt(view, verb)]?.head ?? '', 'request'))
    return { stance: 'states', addressee: null };
  if (scorns(view, form, verb)) return { stance: 'denies', addressee: null };
  return { stance: accusedStance(view, form, verb), addressee: targetOf(view, form, verb) };
}

/** How far before `menepisnya` a claim may be named, in UTF-16 code units. */
const CLAIM_REACH = 300;

/** `Tuduhan itu kembali muncul. X menepisnya`, but not `Tendangan itu keras. Kiper menepisnya`. */
function answersClaim(view: SentenceView, verb: number): boolean {
  const chunk = view.chunks[verb] as Chunk;
  if (!chunk.head.endsWith('nya') || isGame(view, verb)) return false;
  const { start } = chunkSpan(view, chunk);
  const before = view.article.text.slice(Math.max(0, start - CLAIM_REACH), start).toLowerCase();
  return before.split(/[^\p{L}]+/u).some((word) => isAnswerable(word.replace(/nya$/u, '')));
}

/** A claim, or a verb that accuses. */
function isAnswerable(word: string): boolean {
  return (
    isRejectable(word) || isDeniable(word) || reportingForms(word).some(({ stance }) => stance === 'alleges')
  );
}

/**
 * Tells whether a reporting verb reports anything of its object: `mengakui Israel` and `menyatakan perang` do not, `menolak` only rejects claims.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @returns true where the verb reports speech here
 */
export function reportsObject(view: SentenceView, form: ReportingForm, verb: number): boolean {
  const object = view.chunks[objectAt(view, verb)];
  if (form.onlyNames && (object?.heads.length ?? 0) === 0) return false;
  if (form.onlyClaims && object === undefined) return answersClaim(view, verb);
  if (form.onlyClaims) return hasClaimObject(view, form, verb);
  if (object === undefined) return true;
  // `mengancam gawang` in a report of a game is no threat.
  if (form.frame === 'react' && form.clauseOnly) return object.heads.length > 0 && !isGame(view, verb);
  return (
    !form.exceptObjects.includes(object.head) &&
    !(form.exceptNames && object.heads.length > 0 && view.chunks[objectAt(view, verb) + 1]?.kind !== 'verb')
  );
}
