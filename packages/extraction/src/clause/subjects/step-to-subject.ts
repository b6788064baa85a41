import { entryAt } from '../../entry-at.js';
import { type Chunk, holdsName, kindAt } from '../chunk.js';
import { besideTime, closesDay, closesOpeningDay } from '../day-at-comma.js';
import { isReporting } from '../is-reporting.js';
import { beforeDashedClause } from '../joins/dashed-clause.js';
import { actsInRelative } from '../object-voice.js';
import { isLacked, opensAdjunct, opensQuotation, tellsWhen } from '../passed-phrase.js';
import { antecedentOf, beforeRelative } from '../relative-clause.js';
import { isPersonNoun, isRoleNoun } from '../role-noun.js';
import { SMALL_WORDS, SMALL_WORDS_AND_TIME, skipBack } from '../skip-chunks.js';
import { hasClass } from '../word-class.js';
import { accusedRelative } from './accused-relative.js';
import { isTagWord, nameByApposition } from './apposition.js';
import { canGoOn } from './before-insertion.js';
import { chargedAbout } from './charged-subject.js';
import type { Clauses } from './clauses.js';
import { coordinatedSubject } from './coordinated-subject.js';
import { describedSubject } from './described-subject.js';
import { beforeAdjunct, beforeInserted, openingInserted } from './inserted-clause.js';
import { joinsVerbs } from './joins-verbs.js';
import { phraseSubject, verbOfObject } from './phrase-subject.js';
import { equatedThing } from './relative-subject.js';
import { subordinateSubject } from './subordinate-subject.js';
import { waitingSubject } from './waiting-subject.js';

/** Before a relative clause between commas, the phrase that acts itself: `menuduh [Iran], yang membantah, memasok`; but `menangkap Budi, yang diburu sejak Mei, lalu menahannya`: an object does not. */
function actingBeforeRelative(clauses: Clauses, at: number): number | null {
  const phrase = beforeRelative(clauses.chunks, at);
  return phrase === null || isOwnDoer(clauses, phrase) ? phrase : null;
}

/** The name that an apposition explains, unless it is the object of a verb: `gempa yang mengguncang [Turki], negara itu, menewaskan`. */
function actingByApposition(clauses: Clauses, at: number): number | null {
  const name = nameByApposition(clauses.chunks, at);
  return name === null || isOwnDoer(clauses, name) ? name : null;
}

/** Whether a phrase acts itself and is no object of a verb that hands over nothing. */
function isOwnDoer(clauses: Clauses, phrase: number): boolean {
  if (verbOfObject(clauses.chunks, phrase) < 0) return true;
  return phraseSubject(clauses, phrase) === phrase;
}

function atComma(clauses: Clauses, at: number, verb: number): number | null {
  const { chunks } = clauses;
  return (
    actingByApposition(clauses, at) ??
    waitingSubject(chunks, at) ??
    actingBeforeRelative(clauses, at) ??
    beforeInserted(chunks, at) ??
    openingInserted(chunks, at, verb) ??
    beforeDescription(chunks, at, verb) ??
    coordinatedSubject(clauses, at, verb) ??
    describedSubject(chunks, at)
  );
}

/** `[Turki] yang merupakan anggota NATO, mengirim`, `[Uni Eropa] yang beranggotakan 27 negara, mengirim`: a description that only its end parts by a comma. */
function beforeDescription(chunks: readonly Chunk[], at: number, verb: number): number | null {
  if (kindAt(chunks, at - 1) !== 'noun-phrase') return null;
  const yang = describedBehind(chunks, at - 1, verb);
  const phrase = yang < 0 ? null : antecedentOf(chunks, yang);
  return phrase !== null && canGoOn(chunks, phrase, verb) ? phrase : null;
}

/** Where to go on or, where `next` is null, the subject found: one hidden shape for both. */
interface Step {
  readonly next: number | null;
  readonly found: number | null;
}

function goOn(next: number): Step {
  return { next, found: null };
}

function stopAt(found: number | null): Step {
  return { next: null, found };
}

/** `mengecam X [karena], katanya, memasok rudal`: the word that opens the clause, over the tag between commas behind it; else -1. */
function overTagBehindOpening(chunks: readonly Chunk[], close: number): number {
  const open = chunks.findLastIndex(({ kind }, at) => at < close && kind === 'comma');
  const opening = chunks[open - 1];
  if (opening?.kind !== 'subordinator' || opening.head === 'yang' || close > open + 3) return -1;
  return isTagWord(chunks[open + 1]) || isReporting(chunks[open + 1]) ? open - 1 : -1;
}

function stepAtComma(clauses: Clauses, at: number, verb: number): Step {
  const { chunks } = clauses;
  if (closesDay(chunks, at)) return goOn(at - 3);
  if (closesOpeningDay(chunks, at)) return goOn(at - 1);
  if (besideTime(chunks, at)) return goOn(at - 1);
  const opening = overTagBehindOpening(chunks, at);
  return opening >= 0 ? goOn(opening) : stopAt(atComma(clauses, at, verb));
}

/** `tentara Kenya [tambahan]`, `dalam pernyataan [bersama] mengutuk`: what describes the phrase before. */
function isTrailing(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const alone = chunk !== undefined && chunk.to === chunk.from + 1 && hasClass(chunk.head, 'trailing');
  return alone && kindAt(chunks, at - 1) === 'noun-phrase';
}

/** `telah [dan] akan menyerang`, `tidak pernah [dan] tidak akan menyerang`: joins small words of one verb. */
function joinsSmallWords(chunks: readonly Chunk[], at: number): boolean {
  if (kindAt(chunks, at) !== 'conjunction' || !SMALL_WORDS.has(kindAt(chunks, at + 1) ?? 'mark'))
    return false;
  const before = skipBack(chunks, at - 1, SMALL_WORDS);
  return before < at - 1 && kindAt(chunks, before) === 'noun-phrase';
}

/** What stands between a subject and its verb and is neither. */
function isPassed(chunks: readonly Chunk[], at: number): boolean {
  return (
    opensAdjunct(chunks, at) || tellsWhen(chunks, at) || isTrailing(chunks, at) || joinsSmallWords(chunks, at)
  );
}

const ENDS: ReadonlySet<string> = new Set(['mark', 'preposition', 'quote']);

/** Where a clause ends or a phrase begins, the subject before it, or null. */
function overEnd(clauses: Clauses, at: number): number | null {
  const kind = kindAt(clauses.chunks, at);
  if (kind === 'mark') return beforeDashedClause(clauses.chunks, at);
  return kind === 'preposition' ? chargedAbout(clauses, at) : null;
}

/**
 * Takes one step of the way back from a verb to its subject, over what is no small word.
 *
 * @param clauses the sentence
 * @param at index of the chunk to step over
 * @param verb index of the verb
 * @returns where to go on, or the subject found
 * @example
 * // [Iran], kemarin, menyerang: from the second comma → go on before the first; from `Iran` → stop, it is the subject
 */
export function stepToSubject(clauses: Clauses, at: number, verb: number): Step {
  const { chunks } = clauses;
  const kind = kindAt(chunks, at);
  if (joinsVerbs(chunks, at)) return stopAt(coordinatedSubject(clauses, at, verb));
  if (opensQuotation(chunks, at, verb)) return goOn(at - 1);
  if (isLacked(chunks, at)) return goOn(at - 2);
  if (isPassed(chunks, at)) return goOn(at - 1);
  if (kind === undefined || ENDS.has(kind)) return stopAt(overEnd(clauses, at));
  if (kind === 'subordinator')
    return stopAt(subordinateSubject(clauses, at, verb) ?? beforeAdjunct(chunks, at, verb));
  if (kind === 'comma') return stepAtComma(clauses, at, verb);
  if (kind === 'conjunction') return stopAt(coordinatedSubject(clauses, at, verb));
  if (kind !== 'noun-phrase') return goOn(at - 1);
  const yang = describedBehind(chunks, at, verb);
  if (yang >= 0) return stopAt(antecedentOf(chunks, yang) ?? equatedThing(chunks, yang));
  const found = phraseSubject(clauses, at);
  return found === 'skip' ? goOn(overPrepositions(chunks, at - 2)) : stopAt(found);
}

/** `terkait dengan`, `dekat dengan`: two prepositions before one phrase. */
function overPrepositions(chunks: readonly Chunk[], from: number): number {
  return kindAt(chunks, from) === 'preposition' ? from - 1 : from;
}

/** `Pasukan yang [setia] kepada X merebut Y`: what stands behind `yang` only describes, unless it is somebody of theirs (`yang pemerintahnya menolak`). */
function isDescription(chunks: readonly Chunk[], at: number, verb: number): boolean {
  const chunk = chunks[at];
  if (chunk === undefined || entryAt(chunks, at - 1)?.head !== 'yang') return false;
  // `senjata yang [kami] kirim menghantam X`
  if (actsInRelative(chunks, at)) return at + 1 !== verb;
  // `kapal yang [sinyalnya padam] membawa tank`: what is told of its own thing is told in full.
  if (chunk.to > chunk.from + 1 && chunk.head.endsWith('nya') && !holdsName(chunk)) return true;
  const short = chunk.to === chunk.from + 1 || chunk.head.startsWith('ber');
  if (!short || holdsName(chunk) || chunk.head.endsWith('nya') || isReporting(chunks[verb])) return false;
  return !isPersonNoun(chunk.head) && !isRoleNoun(chunk.head, 'organ');
}

/** Index of the `yang` behind which a phrase only tells what somebody is, or -1. */
function describedBehind(chunks: readonly Chunk[], at: number, verb: number): number {
  const yang = describedBefore(chunks, at);
  if (yang >= 0) return yang;
  const accused = accusedRelative(chunks, at);
  if (accused >= 0) return accused;
  return isDescription(chunks, at, verb) ? at - 1 : -1;
}

/** `X [yang] kini ketua partai menuduh Y`, `X [yang] merupakan sekutu Z memasok Y`: behind the small words of a relative clause, or its copula, a noun only describes; index of the `yang`, or -1. */
function describedBefore(chunks: readonly Chunk[], at: number): number {
  const chunk = chunks[at];
  const linked = hasClass(entryAt(chunks, at - 1)?.head ?? '', 'copula');
  const yang = skipBack(chunks, linked ? at - 2 : at - 1, SMALL_WORDS_AND_TIME);
  if (yang === at - 1 || entryAt(chunks, yang)?.head !== 'yang' || chunk === undefined) return -1;
  if (linked) return yang;
  // `X yang juga presiden Komisi Eropa menuduh Y`: an office tells what X is.
  const named = holdsName(chunk) && (chunk.heads.length > 0 || !isRoleNoun(chunk.head, 'office'));
  const stands = named || chunk.head.endsWith('nya');
  return stands || hasClass(chunk.head, 'pronoun') ? -1 : yang;
}
