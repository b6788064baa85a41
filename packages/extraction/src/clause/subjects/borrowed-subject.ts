import { entryAt } from '../../entry-at.js';
import { type Chunk, holdsName, kindAt } from '../chunk.js';
import { controlsObject } from '../object-control.js';
import { isRoleNoun } from '../role-noun.js';
import { verbBefore } from '../verb-before.js';
import { hasClass } from '../word-class.js';
import type { Clauses } from './clauses.js';
import { subjectOfVerbBefore } from './coordinated-subject.js';
import { isClaimAbout, isEffort, isOpenPart, isPartIn } from './effort-phrase.js';
import { phraseSubject, verbOfObject } from './phrase-subject.js';

/** Who does what a borrowing word opens, behind a phrase: the one that phrase is the object of, or nobody where it is a place. */
function pastPhrase(clauses: Clauses, before: number, word: string): number | null | undefined {
  const { chunks } = clauses;
  const found = phraseSubject(clauses, before);
  if (typeof found === 'number' && verbOfObject(chunks, before) >= 0) return found;
  // `mendesak pemerintah di X untuk menjual`: who is asked may stand before a place.
  if (found === 'skip' && isAskedBefore(chunks, before - 2)) return before - 2;
  // Behind a phrase of place, a wish or purpose may belong to anybody named before.
  const motion = hasClass(chunks[verbBefore(chunks, before)]?.head ?? '', 'motion') || isSent(chunks, before);
  // `berunding dengan X agar memblokir Y`: who is spoken to is to do it.
  const own = motion && !hasClass(word, 'claim-opener');
  return found === 'skip' && !own && hasClass(word, 'purpose') ? null : undefined;
}

/** `mengirim [pasukan] ke X untuk menyokong Y`: who sends its own does what they are to do. */
function isSent(chunks: readonly Chunk[], place: number): boolean {
  const sent = entryAt(chunks, place - 2);
  if (sent?.kind !== 'noun-phrase' || holdsName(sent)) return false;
  const serves =
    isRoleNoun(sent.head, 'state') || isRoleNoun(sent.head, 'officer') || hasClass(sent.head, 'dispatched');
  return serves && verbOfObject(chunks, place - 2) >= 0;
}

function isAskedBefore(chunks: readonly Chunk[], phrase: number): boolean {
  const verb = kindAt(chunks, phrase) === 'noun-phrase' ? verbOfObject(chunks, phrase) : -1;
  return verb >= 0 && controlsObject(chunks[verb]?.head ?? '');
}

/** Whether the nearest verb before blocks what it has for its object. */
function blocks(chunks: readonly Chunk[], at: number): boolean {
  const verb = verbBefore(chunks, at);
  return hasClass(chunks[verb]?.head ?? '', 'blocking') && kindAt(chunks, verb + 1) === 'noun-phrase';
}

/** Whether a phrase that names an effort, or a part in the deed behind `dalam`, tells whose it is; undefined where it names neither. */
function effortOrPart(phrase: Chunk | undefined, word: string): boolean | undefined {
  if (isEffort(phrase) || (word === 'dalam' && isClaimAbout(phrase))) return true;
  return word === 'dalam' && isOpenPart(phrase) ? isPartIn(phrase) : undefined;
}

/** `[Pakistan] memainkan peran penting dalam memasok`: who plays the part; null for a part that nobody is told to play. */
function playerOf(clauses: Clauses, part: number): number | null {
  const { chunks } = clauses;
  const verb = verbOfObject(chunks, part);
  const isOwn = chunks[part]?.head.endsWith('nya') !== true;
  return isOwn && hasClass(chunks[verb]?.head ?? '', 'playing') ? clauses.subjectOf(verb).phrase : null;
}

/**
 * The subject that a clause takes over from the one before: that one's subject, or its object where that acts (`meminta X untuk …`, `upaya X untuk …`).
 *
 * @param clauses the sentence
 * @param at index of the subordinator
 * @param verb index of the verb behind it
 * @param before index of the chunk before it, over auxiliaries and times
 * @param word the subordinator in lower case
 * @returns index of a noun phrase, or null where none is sure
 * @example
 * // AS meminta [Iran] untuk menghentikan … : the subject of `menghentikan` is Iran
 */
export function borrowedSubject(
  clauses: Clauses,
  at: number,
  verb: number,
  before: number,
  word: string,
): number | null {
  const { chunks } = clauses;
  const own = effortOrPart(chunks[before], word);
  if (own !== undefined) return own ? before : playerOf(clauses, before);
  // `memveto resolusi untuk menjatuhkan sanksi`: who blocks it does not want it.
  if (hasClass(word, 'purpose') && blocks(chunks, at)) return null;
  if (isRoleNoun(chunks[before]?.head ?? '', 'request') && verbOfObject(chunks, before) < 0) return null;
  // `memanggil Budi untuk diperiksa`: what is to be done is done to the object.
  const done = hasClass(word, 'purpose') && chunks[verb]?.head.startsWith('di') === true;
  if (done && (chunks[before]?.heads.length ?? 0) > 0 && verbOfObject(chunks, before) >= 0) return before;
  const found = kindAt(chunks, before) === 'noun-phrase' ? pastPhrase(clauses, before, word) : undefined;
  return found === undefined ? subjectOfVerbBefore(clauses, at) : found;
}
