import { type Chunk, holdsName, kindAt } from '../chunk.js';
import { antecedentOf, BETWEEN_VERB_AND_SUBJECT } from '../relative-clause.js';
import { reportsAs } from '../reports-as.js';
import { hasClass } from '../word-class.js';
import { verbOfObject } from './phrase-subject.js';

/** `adalah [salah satu] dari sedikit negara yang`: index of what counts one of them, or of the predicate itself. */
function overOneOf(chunks: readonly Chunk[], predicate: number): number {
  const one = chunks[predicate - 2];
  const isOne = chunks[predicate - 1]?.head === 'dari' && one?.kind === 'noun-phrase' && !holdsName(one);
  return isOne && hasClass(one.head, 'single') ? predicate - 2 : predicate;
}

/** `menjadi [negara anggota NATO] pertama yang`: index of what is counted as the first, or the place itself. */
function overFirst(chunks: readonly Chunk[], predicate: number): number {
  const isOrder = hasClass(chunks[predicate]?.head ?? '', 'order');
  return isOrder && kindAt(chunks, predicate - 1) === 'noun-phrase' ? predicate - 1 : predicate;
}

/** Over what links a predicate to its subject: `menjadi`, `termasuk di antara`, `termasuk salah satu`. */
function linkBefore(chunks: readonly Chunk[], predicate: number): number {
  let at = overOneOf(chunks, overFirst(chunks, predicate)) - 1;
  while (kindAt(chunks, at) === 'preposition' && !hasClass(chunks[at]?.head ?? '', 'linking')) at -= 1;
  return hasClass(chunks[at]?.head ?? '', 'linking') ? at : -1;
}

/** Whether a verb has a phrase for its object; but `membuat [India] menjadi negara pertama yang`. */
function isOthersObject(chunks: readonly Chunk[], phrase: number): boolean {
  const verb = verbOfObject(chunks, phrase);
  return verb >= 0 && !hasClass(chunks[verb]?.head ?? '', 'makes-so');
}

/** The name that a predicate without one is said of; null where it has a name itself, or is said of nobody by name. */
function equatedSubject(chunks: readonly Chunk[], predicate: number): number | null {
  const chunk = chunks[predicate];
  // `Turki adalah satu-satunya anggota NATO yang`: it is said of Turki.
  if (chunk === undefined || chunk.heads.length > 0) return null;
  const link = linkBefore(chunks, predicate);
  if (link < 1) return null;
  let subject = link - 1;
  // `Ghana tidak termasuk negara yang dituduh …`: it is not one of them.
  if (kindAt(chunks, subject) === 'negator') return null;
  while (BETWEEN_VERB_AND_SUBJECT.has(kindAt(chunks, subject) ?? '')) subject -= 1;
  const named = (chunks[subject]?.heads.length ?? 0) > 0;
  if (!named || kindAt(chunks, subject) !== 'noun-phrase') return null;
  if (kindAt(chunks, subject - 1) === 'preposition' || isOthersObject(chunks, subject)) return null;
  return subject;
}

/** `menuding [Iran] sebagai pihak yang memasok drone`, `[Iran] disebut sebagai negara yang memasok drone`: the name that others call so; null where nobody does. */
function calledSubject(chunks: readonly Chunk[], predicate: number): number | null {
  const called = chunks[predicate];
  const isBare = called?.kind === 'noun-phrase' && called.heads.length === 0;
  if (!isBare || chunks[predicate - 1]?.head !== 'sebagai') return null;
  const at = predicate - 2;
  const passive = kindAt(chunks, at) === 'verb' && reportsAs(chunks[at]?.head ?? '', 'passive');
  return passive ? namedBefore(chunks, at) : namedObject(chunks, at);
}

function isNamed(chunks: readonly Chunk[], at: number): boolean {
  return kindAt(chunks, at) === 'noun-phrase' && (chunks[at]?.heads.length ?? 0) > 0;
}

/** The name that is called so by an active verb. */
function namedObject(chunks: readonly Chunk[], at: number): number | null {
  const calls = isNamed(chunks, at) && reportsAs(chunks[verbOfObject(chunks, at)]?.head ?? '', 'active');
  return calls ? at : null;
}

/** The name that is the subject of a passive. */
function namedBefore(chunks: readonly Chunk[], passive: number): number | null {
  let at = passive - 1;
  while (BETWEEN_VERB_AND_SUBJECT.has(kindAt(chunks, at) ?? '')) at -= 1;
  const isSubject = isNamed(chunks, at) && kindAt(chunks, at - 1) !== 'preposition';
  return isSubject && verbOfObject(chunks, at) < 0 ? at : null;
}

/**
 * What a relative clause without a noun of its own is said of, be it named or not.
 *
 * @param chunks the chunks of a sentence
 * @param yang index of the `yang`
 * @returns index of a noun phrase, or null where none stands before the copula
 * @example
 * // [Rudal itu] merupakan yang ketiga ditembakkan Iran
 */
export function equatedThing(chunks: readonly Chunk[], yang: number): number | null {
  const phrase = hasClass(chunks[yang - 1]?.head ?? '', 'copula') ? yang - 2 : -1;
  const opens = phrase === 0 || ['comma', 'mark', 'subordinator'].includes(kindAt(chunks, phrase - 1) ?? '');
  return opens && kindAt(chunks, phrase) === 'noun-phrase' ? phrase : null;
}

/**
 * Who does what a relative clause tells: the noun phrase before it, or the name that phrase is said of.
 *
 * @param chunks the chunks of a sentence
 * @param yang index of the `yang`
 * @returns index of a noun phrase, or null where none stands there
 * @example
 * // [Iran] yang memasok drone …; [Turki] menjadi negara pertama yang mengakui Palestina
 */
export function relativeSubject(chunks: readonly Chunk[], yang: number): number | null {
  const antecedent = antecedentOf(chunks, yang);
  const nameless = antecedent === null || isNameless(chunks, antecedent);
  const equated =
    equatedSubject(chunks, antecedent ?? yang) ??
    calledSubject(chunks, antecedent ?? yang) ??
    equatedThing(chunks, yang);
  return equated ?? (nameless ? predicateBehind(chunks, yang) : null) ?? antecedent;
}

/** `[Negara] yang memasok drone`: somebody who opens the clause and has no name yet. */
function isNameless(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk === undefined || holdsName(chunk)) return false;
  return at === 0 || kindAt(chunks, at - 1) === 'comma' || kindAt(chunks, at - 1) === 'subordinator';
}

/** `Yang memasok drone ke Sudan adalah [Iran]`: the name behind what equates it with a clause that names nobody. */
function predicateBehind(chunks: readonly Chunk[], yang: number): number | null {
  const link = chunks.findIndex(
    ({ kind, head }, at) => at > yang && (kind === 'comma' || hasClass(head, 'copula')),
  );
  const clause = chunks.slice(yang + 1, Math.max(link, yang + 1));
  if (clause.filter(({ kind }) => kind === 'verb').length !== 1 || kindAt(chunks, link) === 'comma')
    return null;
  const named = chunks[link + 1];
  const ends = named !== undefined && kindAt(chunks, link + 2) === 'mark' && named.owners.length > 0;
  return (named?.heads.length ?? 0) > 0 || ends ? link + 1 : null;
}

/**
 * What stands behind the copula of a clause without a noun of its own: what its passive is done to.
 *
 * @param chunks the chunks of a sentence
 * @param verb index of the passive
 * @returns index of a noun phrase, or null where another clause begins before
 * @example
 * // Yang diluncurkan Iran dari Semnan ialah [roket pembawa satelit].
 */
export function cleftPhrase(chunks: readonly Chunk[], verb: number): number | null {
  const link = chunks.findIndex(({ kind }, at) => at > verb && (PARTS.has(kind) || kind === 'subordinator'));
  const isCleft = hasClass(chunks[link]?.head ?? '', 'copula') && kindAt(chunks, link + 1) === 'noun-phrase';
  return isCleft ? link + 1 : null;
}

/** What no such clause goes over. */
const PARTS: ReadonlySet<string> = new Set(['verb', 'comma', 'mark', 'quote', 'conjunction']);
