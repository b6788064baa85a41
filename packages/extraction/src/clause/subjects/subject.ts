import { type Chunk, type ChunkKind, kindAt } from '../chunk.js';
import { isNobody } from '../nobody.js';
import { chainBeforeDoer } from '../object-voice.js';
import { overPassed } from '../verb-before.js';
import { hasClass } from '../word-class.js';
import { accusedRelative } from './accused-relative.js';
import type { Clauses, Subject } from './clauses.js';
import { heldSubject } from './held-subject.js';
import { joinsVerbs } from './joins-verbs.js';
import { frontedSubject, mainSubject } from './main-subject.js';
import { refusalBefore, requestSubject } from './request-subject.js';
import { stepToSubject } from './step-to-subject.js';
import { isWishedOfOthers } from './wished-of-others.js';

/** How many sentences are remembered: those of all articles that are read together. */
const KEPT = 1024;

/**
 * The sentences asked for before: one verb asks for the subjects of the verbs before it, over and over in long sentences. What
 * a weak map holds lives on until memory is swept as a whole, for each entry holds its own key: these go with their article.
 */
let read = new Map<readonly Chunk[], Clauses>();

/** The sentence that was last asked for: most questions are for the same one again. */
let last: Clauses | undefined;

function clausesOf(chunks: readonly Chunk[]): Clauses {
  if (last?.chunks === chunks) return last;
  const before = read.get(chunks);
  last = before ?? createClauses(chunks);
  if (before === undefined) {
    if (read.size === KEPT) read = new Map();
    read.set(chunks, last);
  }
  return last;
}

function createClauses(chunks: readonly Chunk[]): Clauses {
  const known: (Subject | undefined)[] = [];
  const clauses: Clauses = {
    chunks,
    subjectOf: (verb) => {
      const before = known[verb];
      if (before !== undefined) return before;
      const subject = requestSubject(chunks, verb) ?? refuserOf(clauses, verb) ?? readSubject(clauses, verb);
      while (known.length < verb) known.push(undefined);
      known[verb] = subject;
      return subject;
    },
  };
  return clauses;
}

function chainsToVerbBefore(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'subordinator' || !hasClass(chunk.head, 'borrowing')) return false;
  if (isWishedOfOthers(chunks, at)) return false;
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

/** `Orang yang diduga bekerja untuk X [ditangkap]`: behind the relative clause of its subject the verb has only the small words that stand beside it. */
function ownChain(chunks: readonly Chunk[], chain: readonly number[], behind: number): readonly number[] {
  // `peretas yang diduga terkait dengan Iran membobol`: of two only, the doubt is of who did it.
  const passesVerb =
    behind >= 0 && chain.length > behind + 2 && kindAt(chunks, chain[behind] ?? -1) === 'verb';
  return passesVerb ? chain.slice(0, behind) : chain;
}

/** `Kapal yang membawa rudal [diduga dari Iran] disergap`: where a thing is supposed to be from makes no doubt of what is done to it. */
function withoutOrigins(chunks: readonly Chunk[], chain: readonly number[]): readonly number[] {
  const isOrigin = (at: number): boolean =>
    kindAt(chunks, at) === 'verb' &&
    chunks[at + 1]?.head === 'dari' &&
    hasClass(chunks[at]?.head ?? '', 'called-so');
  return chain.some(isOrigin) ? chain.filter((at) => !isOrigin(at)) : chain;
}

/** The way back from a verb so far: the chain, and how much of it stands behind the last phrase that was passed. */
interface Way {
  readonly chain: number[];
  behind: number;
}

/** `Memasok senjata ke [Houthi] yang didukung Iran melanggar resolusi`: a deed that opens the sentence is the subject, and nobody in it. */
function standsInDeed(chunks: readonly Chunk[], phrase: number, chain: readonly number[]): boolean {
  if (kindAt(chunks, 0) !== 'verb' || chunks[0]?.head.startsWith('me') !== true) return false;
  if (chain.length > 0 || kindAt(chunks, phrase - 1) !== 'preposition') return false;
  return chunks.slice(1, phrase).every(({ kind }) => kind === 'noun-phrase' || kind === 'preposition');
}

/** The subject found at the end of the way, with the small words that are the verb's own. */
function subjectAt({ chunks }: Clauses, verb: number, at: number, found: number | null, way: Way): Subject {
  const phrase = found ?? mainSubject(chunks, at, verb);
  if (phrase !== null && standsInDeed(chunks, phrase, way.chain)) return { phrase: null, chain: [] };
  const passed = withoutOrigins(chunks, way.chain);
  const own = chunks[at]?.head === 'yang' ? ownChain(chunks, passed, way.behind) : passed;
  if (phrase !== null && isNobody(chunks, phrase)) return { phrase, chain: [...own, phrase - 1] };
  return { phrase, chain: at === verb - 1 ? [...own, ...chainBeforeDoer(chunks, at)] : own };
}

/** Notes what is stepped over on the way. */
function note(way: Way, at: number, kind: ChunkKind | undefined, ends: boolean): void {
  if (kind === 'subordinator') way.chain.push(at);
  if (kind === 'noun-phrase' && !ends && way.behind < 0) way.behind = way.chain.length;
}

/** `[Brasil] menolak permintaan Jerman untuk memasok amunisi`: who refuses to give it; null where nobody does. */
function refuserOf(clauses: Clauses, verb: number): Subject | null {
  const refusal = refusalBefore(clauses.chunks, verb);
  if (refusal < 0) return null;
  const { phrase, chain } = readSubject(clauses, refusal);
  return { phrase, chain: [verb - 1, refusal, ...chain] };
}

function readSubject(clauses: Clauses, verb: number): Subject {
  const { chunks } = clauses;
  const way: Way = { chain: [], behind: -1 };
  let at = verb - 1;
  while (at >= 0) {
    const held = heldSubject(clauses, at, verb);
    if (held !== undefined) return { phrase: held, chain: way.chain };
    if (isChained(chunks, at)) {
      way.chain.push(at);
      at -= 1;
      continue;
    }
    const went = stepToSubject(clauses, at, verb);
    note(way, at, kindAt(chunks, at), went.next === null);
    if (went.next === null && accusedRelative(chunks, at) >= 0) way.chain.push(at);
    if (went.next === null) return subjectAt(clauses, verb, at, went.found, way);
    at = went.next;
  }
  // Nothing but small words and verbs stands before.
  return { phrase: way.chain.length === verb ? frontedSubject(chunks, verb) : null, chain: way.chain };
}
