import { reportingForms } from '@warta/indonesian';
import { entryAt } from '../entry-at.js';
import { nameByApposition } from './apposition.js';
import { type Chunk, kindAt } from './chunk.js';
import type { Clauses, Subject } from './clauses.js';
import { coordinatedSubject } from './coordinated-subject.js';
import { beforeInserted, openingInserted } from './inserted-clause.js';
import { isReporting } from './is-reporting.js';
import { frontedSubject, mainSubject } from './main-subject.js';
import { controlsObject, handsOverToObject } from './object-control.js';
import { opensAdjunct, tellsWhen } from './passed-phrase.js';
import { phraseSubject, verbOfObject } from './phrase-subject.js';
import { antecedentOf, beforeRelative, relativeOf } from './relative-clause.js';
import { isPersonNoun, isRoleNoun } from './role-noun.js';
import { subordinateSubject } from './subordinate-subject.js';
import { overPassed, verbBefore } from './verb-before.js';
import { hasClass } from './word-class.js';

/** The sentences asked for before: one verb asks for the subjects of the verbs before it, over and over in long sentences. */
const read = new WeakMap<readonly Chunk[], Clauses>();

/** The sentence that was last asked for: most questions are for the same one again. */
let last: Clauses | undefined;

function says(verb: string): boolean {
  return reportingForms(verb).some(({ voice, frame }) => voice === 'active' && frame === 'say');
}

/** `mengundangnya`, `memintanya`: the object that does what follows is only `-nya`. */
function handsOverHeld(chunk: Chunk | undefined): boolean {
  const verb = chunk?.kind === 'verb' ? chunk.head : '';
  return verb.endsWith('nya') && controlsObject(verb.slice(0, -3));
}

/** Who does what follows a verb whose object is only `-nya`: null where that is not told, undefined for other verbs. */
function heldSubject(chunks: readonly Chunk[], at: number, verb: number): number | null | undefined {
  return handsOverHeld(chunks[at]) ? null : calledSo(chunks, at, verb);
}

/** `mengecam [peluncuran rudal] dan menyebutnya melanggar`: what the verb before is about, null where that is not told; undefined for other verbs. */
function calledSo(chunks: readonly Chunk[], at: number, verb: number): number | null | undefined {
  const said = chunks[at]?.kind === 'verb' ? (chunks[at]?.head ?? '') : '';
  const close = chunks.slice(at + 1, verb).every(({ kind }) => kind === 'auxiliary' || kind === 'negator');
  if (!close || !said.endsWith('nya') || !says(said.slice(0, -3))) return undefined;
  const before = verbBefore(chunks, at);
  const joined = kindAt(chunks, at - 1) === 'conjunction' && kindAt(chunks, before + 1) === 'noun-phrase';
  return before >= 0 && joined ? before + 1 : null;
}

function clausesOf(chunks: readonly Chunk[]): Clauses {
  if (last?.chunks === chunks) return last;
  const before = read.get(chunks);
  last = before ?? createClauses(chunks);
  if (before === undefined) read.set(chunks, last);
  return last;
}

function createClauses(chunks: readonly Chunk[]): Clauses {
  const known = new Map<number, Subject>();
  const clauses: Clauses = {
    chunks,
    subjectOf: (verb) => {
      const before = known.get(verb);
      if (before !== undefined) return before;
      const subject = readSubject(clauses, verb);
      known.set(verb, subject);
      return subject;
    },
  };
  return clauses;
}

function atComma(clauses: Clauses, at: number, verb: number): number | null {
  const { chunks } = clauses;
  return (
    nameByApposition(chunks, at) ??
    beforeRelative(chunks, at) ??
    beforeInserted(chunks, at) ??
    openingInserted(chunks, at, verb) ??
    coordinatedSubject(clauses, at, verb)
  );
}

/** `menyampaikan belasungkawa sekaligus mengutuk ledakan`, `menutup perbatasan lalu menyerang`: between two verbs it joins them. */
function joinsVerbs(chunks: readonly Chunk[], at: number): boolean {
  const head = chunks[at]?.head ?? '';
  if (kindAt(chunks, at - 1) !== 'noun-phrase') return false;
  if (head === 'sekaligus') return verbBefore(chunks, at) >= 0;
  const verb = hasClass(head, 'then') ? verbOfObject(chunks, at - 1) : -1;
  return verb >= 0 && relativeOf(chunks, verb) < 0;
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

function stepAtComma(clauses: Clauses, at: number, verb: number): Step {
  const { chunks } = clauses;
  if (closesDay(chunks, at)) return goOn(at - 3);
  return besideTime(chunks, at) ? goOn(at - 1) : stopAt(atComma(clauses, at, verb));
}

/** `tentara Kenya [tambahan]`, `dalam pernyataan [bersama] mengutuk`: what describes the phrase before. */
function isTrailing(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const alone = chunk !== undefined && chunk.to === chunk.from + 1 && hasClass(chunk.head, 'trailing');
  return alone && kindAt(chunks, at - 1) === 'noun-phrase';
}

/** One step of the way back from a verb: where to go on, or the subject found. */
function step(clauses: Clauses, at: number, verb: number): Step {
  const { chunks } = clauses;
  const kind = kindAt(chunks, at);
  if (joinsVerbs(chunks, at)) return stopAt(coordinatedSubject(clauses, at, verb));
  if (opensAdjunct(chunks, at) || tellsWhen(chunks, at) || isTrailing(chunks, at)) return goOn(at - 1);
  if (kind === undefined || kind === 'mark' || kind === 'quote' || kind === 'preposition')
    return stopAt(null);
  if (kind === 'subordinator') return stopAt(subordinateSubject(clauses, at, verb));
  if (kind === 'comma') return stepAtComma(clauses, at, verb);
  if (kind === 'conjunction') return stopAt(coordinatedSubject(clauses, at, verb));
  if (kind !== 'noun-phrase') return goOn(at - 1);
  if (isObjectVoice(chunks, at) || isDescription(chunks, at, verb))
    return stopAt(antecedentOf(chunks, at - 1));
  const found = phraseSubject(clauses, at);
  return found === 'skip' ? goOn(overPrepositions(chunks, at - 2)) : stopAt(found);
}

/** `terkait dengan`, `dekat dengan`: two prepositions before one phrase. */
function overPrepositions(chunks: readonly Chunk[], from: number): number {
  return kindAt(chunks, from) === 'preposition' ? from - 1 : from;
}

/** `negara yang mereka tuduh mempersenjatai milisi`: a pronoun with its bare verb; who is told of stands before `yang`. */
function isObjectVoice(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const two = chunk !== undefined && chunk.to === chunk.from + 2;
  return two && hasClass(chunk.head, 'pronoun') && entryAt(chunks, at - 1)?.head === 'yang';
}

/** `Pasukan yang [setia] kepada X merebut Y`: what stands behind `yang` only describes, unless it is somebody of theirs (`yang pemerintahnya menolak`). */
function isDescription(chunks: readonly Chunk[], at: number, verb: number): boolean {
  const chunk = chunks[at];
  if (chunk === undefined || entryAt(chunks, at - 1)?.head !== 'yang') return false;
  const short = chunk.to === chunk.from + 1 || chunk.head.startsWith('ber');
  if (
    !short ||
    chunk.heads.length + chunk.owners.length > 0 ||
    chunk.head.endsWith('nya') ||
    isReporting(chunks[verb])
  )
    return false;
  return !isPersonNoun(chunk.head) && !isRoleNoun(chunk.head, 'organ');
}

/** `X dalam suratnya, Senin mengatakan`: the comma only sets off the day. */
function besideTime(chunks: readonly Chunk[], comma: number): boolean {
  return kindAt(chunks, comma + 1) === 'time' && kindAt(chunks, comma - 1) === 'noun-phrase';
}

/** `menyeru [Israel], Minggu, menghentikan`: a day between commas, behind who is asked. */
function closesDay(chunks: readonly Chunk[], comma: number): boolean {
  const isDay = kindAt(chunks, comma - 1) === 'time' && kindAt(chunks, comma - 2) === 'comma';
  if (!isDay || kindAt(chunks, comma - 3) !== 'noun-phrase') return false;
  const verb = verbOfObject(chunks, comma - 3);
  return verb >= 0 && handsOverToObject(chunks[verb]?.head ?? '');
}

function chainsToVerbBefore(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'subordinator' || !hasClass(chunk.head, 'borrowing')) return false;
  return kindAt(chunks, overPassed(chunks, at - 1)) === 'verb';
}

/**
 * Finds the subject of a verb: over auxiliaries, phrases of time and place, apposition, relative clauses, coordination and control.
 *
 * @param chunks the chunks of a sentence
 * @param verb index of the verb's chunk
 * @returns the phrase that is the subject, or null where none is sure, with the chain of small words passed
 * @example
 * // Gedung Putih meminta [Korea Utara] untuk tidak memberikan … : the subject of `memberikan` is Korea Utara
 */
export function findSubject(chunks: readonly Chunk[], verb: number): Subject {
  return clausesOf(chunks).subjectOf(verb);
}

/** What stands between a subject and its verb: small words, and verbs that share the subject. */
function isChained(chunks: readonly Chunk[], at: number): boolean {
  const kind = kindAt(chunks, at);
  if (kind === 'negator' || kind === 'verb') return true;
  return chainsToVerbBefore(chunks, at) || (kind === 'auxiliary' && !joinsVerbs(chunks, at));
}

/** `[Tak seorang pun] pejabat mengakui`: nobody does what the verb tells. */
function isNobody(chunks: readonly Chunk[], phrase: number | null): phrase is number {
  const before = phrase === null ? undefined : entryAt(chunks, phrase - 1);
  return before?.kind === 'negator' && before.to - before.from > 2;
}

function readSubject(clauses: Clauses, verb: number): Subject {
  const { chunks } = clauses;
  const chain: number[] = [];
  let at = verb - 1;
  while (at >= 0) {
    const kind = kindAt(chunks, at);
    const held = heldSubject(chunks, at, verb);
    if (held !== undefined) return { phrase: held, chain };
    if (isChained(chunks, at)) {
      chain.push(at);
      at -= 1;
      continue;
    }
    const went = step(clauses, at, verb);
    if (kind === 'subordinator') chain.push(at);
    if (went.next === null) {
      const phrase = went.found ?? mainSubject(chunks, at, verb);
      return { phrase, chain: isNobody(chunks, phrase) ? [...chain, phrase - 1] : chain };
    }
    at = went.next;
  }
  // Nothing but small words and verbs stands before.
  return { phrase: chain.length === verb ? frontedSubject(chunks, verb) : null, chain };
}
