import { entryAt } from '../../entry-at.js';
import { canSpeak } from '../can-speak.js';
import { type Chunk, kindAt } from '../chunk.js';
import { isReporting } from '../is-reporting.js';
import { controlsObject } from '../object-control.js';
import { reportsAs } from '../reports-as.js';
import { isRoleNoun } from '../role-noun.js';
import { SMALL_WORDS_AND_TIME, skipAhead, skipBack, TIME } from '../skip-chunks.js';
import { isSpeechWord } from '../speech-word.js';
import { overPassed, verbBefore } from '../verb-before.js';
import { hasClass } from '../word-class.js';
import type { Clauses, Subject } from './clauses.js';
import { overBeside } from './over-beside.js';

/** What stands between a verb and the end of its object. */
const OBJECT: ReadonlySet<string> = new Set(['noun-phrase', 'preposition']);

const NONE: Subject = { phrase: null, chain: [] };

/**
 * The subject of the nearest verb before a place that has a sure one, or null.
 *
 * @param clauses the sentence
 * @param at index of the chunk to look back from
 * @example
 * // [Iran] membantah itu [dan] menuduh AS. → Iran, from `dan`
 */
export function subjectOfVerbBefore(clauses: Clauses, at: number): number | null {
  const { chunks } = clauses;
  for (let verb = verbBefore(chunks, at); verb >= 0; verb = verbBefore(chunks, verb)) {
    const phrase = speakerBehind(chunks, verb) ?? clauses.subjectOf(verb).phrase;
    if (phrase !== null) return phrase;
  }
  return null;
}

/** `X memanggil Y setelah warganya ditahan, dan mengusir Z`: behind the comma the main clause goes on. */
function isAside(chunks: readonly Chunk[], subject: number, at: number): boolean {
  const opens = hasClass(entryAt(chunks, subject - 1)?.head ?? '', 'adjunct') && subject > 1;
  if (!opens || kindAt(chunks, at) !== 'conjunction' || kindAt(chunks, at - 1) !== 'comma') return false;
  return chunks.slice(subject, at - 1).every(({ kind }) => kind !== 'comma');
}

/** `X menyita kapal yang kandas dan membekuk Y`, `daftar orang yang dilarang masuk sekaligus melarang Y`: the relative clause tells what befell what is told of. */
function isInRelative(chunks: readonly Chunk[], subject: number, at: number, verb: number): boolean {
  const yang = chunks[subject + 1]?.head === 'yang' ? subject + 1 : -1;
  // `menyebutnya sebagai eskalasi yang tidak dapat diterima dan melanggar hukum`: both tell what it is called.
  if (chunks[subject - 1]?.head === 'sebagai') return false;
  if (yang < 0 || (chunks[subject]?.heads.length ?? 0) > 0 || verbBefore(chunks, at) <= yang) return false;
  const verbs = chunks.slice(yang + 1, at).filter(({ kind }) => kind === 'verb');
  if (verbs.some(({ head }) => head.startsWith('me'))) return false;
  const inside = verbs[0]?.head ?? '';
  const befalls = hasClass(inside, 'intransitive') || inside.startsWith('di') || inside.startsWith('ter');
  return befalls && chunks[verb]?.head.startsWith('me') === true;
}

/** `X menuntut agar Y mematuhi aturan, dan telah menghukum Z`: what is done already is not what Y is asked to do. */
function isDoneByAsker(chunks: readonly Chunk[], asked: number, at: number, verb: number): boolean {
  if (kindAt(chunks, at) !== 'conjunction' || kindAt(chunks, at - 1) !== 'comma') return false;
  const before = entryAt(chunks, asked - 1)?.head ?? '';
  if (!hasClass(before, 'wish') && !controlsObject(before)) return false;
  return chunks
    .slice(at + 1, verb)
    .some(({ kind, head }) => kind === 'auxiliary' && hasClass(head, 'perfect'));
}

/** `KPK memeriksa [Budi] yang diduga menerima suap, dan menahan Andi`: the comma ends what is told of the object. */
function isToldOfObject(chunks: readonly Chunk[], object: number, at: number): boolean {
  if (kindAt(chunks, at) !== 'conjunction' || kindAt(chunks, at - 1) !== 'comma') return false;
  const verb = chunks[object - 1];
  if (chunks[object + 1]?.head !== 'yang' || verb?.kind !== 'verb' || !verb.head.startsWith('me'))
    return false;
  return chunks.slice(object, at - 1).every(({ kind }) => kind !== 'comma');
}

/** `X mengutuk serangan itu, menuduh Y melanggar hukum, dan mengirim bantuan`: the third of what X does; but `X menuduh Y menyerang Z, membunuh warga, dan mengirim tank`. */
function isListedBeside(chunks: readonly Chunk[], accused: number, at: number): boolean {
  if (kindAt(chunks, at) !== 'conjunction' || kindAt(chunks, at - 1) !== 'comma') return false;
  if (!controlsObject(entryAt(chunks, accused - 1)?.head ?? '') || kindAt(chunks, accused - 2) !== 'comma')
    return false;
  const inside = chunks.slice(accused, at - 1);
  return verbBefore(chunks, accused - 2) >= 0 && inside.every(({ kind }) => kind !== 'comma');
}

/** `X mengatakan (bahwa) [Y] adalah sekutu Z dan memasok drone`: who is said to be something does it, and not who says it; null where nobody is. */
function equatedBefore(chunks: readonly Chunk[], at: number): number | null {
  const copula = chunks.findLastIndex(({ head }, n) => n < at && hasClass(head, 'copula'));
  if (copula < 2 || kindAt(chunks, copula - 1) !== 'noun-phrase') return null;
  const opening = chunks[copula - 2]?.head === 'bahwa' ? copula - 3 : copula - 2;
  const inside = chunks.slice(copula + 1, at);
  return isReporting(chunks[opening]) && inside.every(({ kind }) => OBJECT.has(kind)) ? copula - 1 : null;
}

/** The subject of the verb before that a verb behind `dan` shares. */
function sharedWithVerb(clauses: Clauses, at: number, verb: number): number | null {
  const { chunks } = clauses;
  const equated = equatedBefore(chunks, at);
  if (equated !== null) return equated;
  const nearest = subjectOfVerbBefore(clauses, at);
  if (nearest === null) return null;
  const isOthers =
    isAside(chunks, nearest, at) ||
    isInRelative(chunks, nearest, at, verb) ||
    isListedBeside(chunks, nearest, at) ||
    isToldOfObject(chunks, nearest, at) ||
    isDoneByAsker(chunks, nearest, at, verb);
  if (!isOthers) return nearest;
  return subjectOfVerbBefore(clauses, nearest) ?? nearest;
}

/**
 * Index of who speaks, right behind a word of speech that follows what is said, or null: `…," kata [Scott Bessent] di Jenewa, seusai berunding`.
 *
 * @param chunks the chunks of a sentence
 * @param verb index of the word of speech
 */
export function speakerBehind(chunks: readonly Chunk[], verb: number): number | null {
  const tags = reportsAs(chunks[verb]?.head ?? '', 'tag');
  const marked = ['comma', 'quote'].includes(kindAt(chunks, verb - 1) ?? '');
  const next = chunks[verb + 1];
  const speaks = canSpeak(next) || isRoleNoun(next?.head ?? '', 'document');
  return tags && marked && next?.kind === 'noun-phrase' && speaks ? verb + 1 : null;
}

/** `X menghukum Y karena [memasok] drone, dan memperingatkan …`: the comma closes the reason. */
function givesReason(chunks: readonly Chunk[], verb: number): boolean {
  let at = overPassed(chunks, verb - 1);
  while (kindAt(chunks, at) === 'verb') at = overPassed(chunks, at - 1);
  const opening = entryAt(chunks, at);
  return opening?.kind === 'subordinator' && hasClass(opening.head, 'reason');
}

/** Whether a verb hands over a clause, whose subject may have a relative clause of its own: `mengatakan Y yang berkunjung ke Z, menuduh …`. */
function saysClause(verb: string): boolean {
  return reportsAs(verb, 'say', 'active');
}

/** `[menembak] jatuh`: the first of verbs in a row; -1 where none stands there. */
function firstOfVerbs(chunks: readonly Chunk[], last: number): number {
  if (kindAt(chunks, last) !== 'verb') return -1;
  let at = last;
  while (kindAt(chunks, at - 1) === 'verb') at -= 1;
  return at;
}

/** The comma behind which the main clause goes on, with `dan` or `seraya` or without; -1 where none stands there. */
function commaAt(chunks: readonly Chunk[], at: number): number {
  if (kindAt(chunks, at) === 'comma') return at;
  const joins = kindAt(chunks, at) === 'conjunction' || isSpeechWord(chunks[at]?.head ?? '', 'beside');
  return joins && kindAt(chunks, at - 1) === 'comma' ? at - 1 : -1;
}

/** `[X] membantah laporan Y yang menyebut Z membeli rudal[, dan] menegaskan …`, `[X] mengusir staf Y yang bertugas di Z[,] menuduh …`: behind the comma the main clause goes on; index of the chunk to look back from. */
function overObjectRelative(clauses: Clauses, at: number): number {
  const { chunks } = clauses;
  const comma = commaAt(chunks, at);
  let yang = comma - 1;
  while (yang > 0 && chunks[yang]?.head !== 'yang' && kindAt(chunks, yang) !== 'comma') yang -= 1;
  const object = skipBack(chunks, yang - 1, TIME);
  if (entryAt(chunks, yang)?.head !== 'yang' || kindAt(chunks, object) !== 'noun-phrase') return at;
  const verb = firstOfVerbs(chunks, skipBack(chunks, object, OBJECT));
  const main = entryAt(chunks, verb);
  if (main === undefined || !/^(?:me|ber)/.test(main.head)) return at;
  if (comma === at && saysClause(main.head)) return at;
  const { phrase } = clauses.subjectOf(verb);
  const speaks =
    canSpeak(chunks[phrase ?? -1]) || hasClass(chunks[phrase ?? -1]?.head ?? '', 'singular-pronoun');
  return phrase !== null && speaks ? verb + 1 : at;
}

/** The subject of the nearest verb before that can speak; else of the nearest that has one. */
function speakerBefore(clauses: Clauses, at: number): number | null {
  const { chunks } = clauses;
  const parted = kindAt(chunks, at) === 'comma' || kindAt(chunks, at - 1) === 'comma';
  for (let verb = verbBefore(chunks, at); verb >= 0; verb = verbBefore(chunks, verb)) {
    if (parted && givesReason(chunks, verb)) continue;
    const { phrase } = clauses.subjectOf(verb);
    if (phrase !== null && canSpeak(chunks[phrase])) return phrase;
  }
  return subjectOfVerbBefore(clauses, at);
}

/** `X meminta Y tidak menekan Z, dan berterima kasih …`: behind the comma who asks goes on. */
function isAsked(chunks: readonly Chunk[], phrase: number | null, parted: boolean): boolean {
  return parted && phrase !== null && controlsObject(entryAt(chunks, phrase - 1)?.head ?? '');
}

/** `X mengatakan itu, meskipun Y telah memperingatkannya, dan menambahkan …`: behind the comma who speaks first goes on. */
function isConceded(chunks: readonly Chunk[], phrase: number | null, parted: boolean): boolean {
  return (
    parted && phrase !== null && phrase > 1 && hasClass(entryAt(chunks, phrase - 1)?.head ?? '', 'adjunct')
  );
}

/** The sure subject of the nearest reporting verb before. */
function reporterBefore(clauses: Clauses, at: number): number | null {
  const { chunks } = clauses;
  const parted = kindAt(chunks, at - 1) === 'comma';
  for (let verb = verbBefore(chunks, at); verb >= 0; verb = verbBefore(chunks, verb)) {
    const tagged = speakerBehind(chunks, verb);
    const { phrase } = isReporting(chunks[verb]) ? clauses.subjectOf(verb) : NONE;
    if (tagged === null && (isAsked(chunks, phrase, parted) || isConceded(chunks, phrase, parted))) continue;
    if (tagged !== null || phrase !== null) return tagged ?? phrase;
  }
  return null;
}

/**
 * The subject of a verb behind a conjunction or a comma. A reporting verb goes with the reporting verb before it (`X memastikan Y datang dan membantah …`), unless Y may well ask or own up itself (`meminta`, `mengaku`).
 *
 * @param clauses the sentence
 * @param at index of the conjunction, comma or word of contrast before the verb
 * @param verb index of the verb
 * @returns index of a noun phrase, or null where none is sure
 * @example
 * // [Lavrov] bertemu Erdogan dan membantah … : the subject of `membantah` is Lavrov
 */
export function coordinatedSubject(clauses: Clauses, at: number, verb: number): number | null {
  const { chunks } = clauses;
  const told = reporterOf(chunks, at, verb);
  const main = overBeside(chunks, at, isReporting(chunks[told]));
  const parted = kindAt(chunks, at - 1) === 'comma';
  const shared = main === at ? null : joinedSubject(clauses, main, told, parted);
  return shared ?? joinedSubject(clauses, at, told, parted);
}

/** `[Iran] membantah bahwa AS mengklaim … dan mengatakan …`: what goes on is the denial, not the claim inside it. */
function denierAround({ chunks, subjectOf }: Clauses, phrase: number): number | null {
  const verb = phrase - 2;
  if (chunks[phrase - 1]?.head !== 'bahwa' || kindAt(chunks, verb) !== 'verb') return null;
  const denies = reportsAs(chunks[verb]?.head ?? '', 'denies', 'active');
  const denier = denies ? subjectOf(verb).phrase : null;
  return denier !== null && canSpeak(chunks[denier]) ? denier : null;
}

/** `dan [mengancam] menjatuhkan sanksi`: who threatens it would do it; else the verb itself. */
function reporterOf(chunks: readonly Chunk[], at: number, verb: number): number {
  const first = skipAhead(chunks, at + 1, SMALL_WORDS_AND_TIME);
  return first < verb && kindAt(chunks, first) === 'verb' && isReporting(chunks[first]) ? first : verb;
}

/** `dan [melanjutkan] pengiriman senjata`: with an object it is a deed, and not a word of speech. */
function resumes(chunks: readonly Chunk[], verb: number): boolean {
  return hasClass(chunks[verb]?.head ?? '', 'resuming') && kindAt(chunks, verb + 1) === 'noun-phrase';
}

/** `meminta [Mesir] membuka perbatasan`: somebody by name is asked for a deed. */
function asksAnother(chunks: readonly Chunk[], verb: number): boolean {
  const other = chunks[verb + 1];
  if (!reportsAs(chunks[verb]?.head ?? '', 'active', 'ask') || (other?.heads.length ?? 0) === 0) return false;
  const deed = chunks[skipAhead(chunks, verb + 2, SMALL_WORDS_AND_TIME)];
  return deed?.kind === 'verb' || hasClass(deed?.head ?? '', 'wish');
}

/** `menyangkal A dan balik meminta B`: who answers speaks on; `X meminta Y berunding dan [mengancam] akan pergi`, `dan [meminta] Z berunding`: nobody is asked to threaten, or to ask another. */
function speaksOn(chunks: readonly Chunk[], asked: number, verb: number): boolean {
  if (hasClass(entryAt(chunks, verb - 1)?.head ?? '', 'in-return')) return true;
  const control = entryAt(chunks, asked - 1)?.head ?? '';
  const warns = reportsAs(chunks[verb]?.head ?? '', 'warns');
  if (reportsAs(control, 'active', 'ask')) return warns || asksAnother(chunks, verb);
  return warns && reportsAs(control, 'active', 'accuse') && repays(chunks, verb);
}

/** `X menuduh Y menyerang dan mengancam akan [membalas]`: who accuses pays back. */
function repays(chunks: readonly Chunk[], verb: number): boolean {
  const next = chunks[skipAhead(chunks, verb + 1, SMALL_WORDS_AND_TIME)];
  return hasClass(next?.head ?? '', 'repaying');
}

/** The subject that a verb shares with one before a place; `parted` where a comma stands before the conjunction. */
function joinedSubject(clauses: Clauses, at: number, verb: number, parted: boolean): number | null {
  const { chunks } = clauses;
  const reports = isReporting(chunks[verb]) && !resumes(chunks, verb);
  const from = reports ? overObjectRelative(clauses, at) : at;
  const nearest = reports ? speakerBefore(clauses, from) : sharedWithVerb(clauses, at, verb);
  const reporter = reports ? reporterBefore(clauses, from) : null;
  const denier = reporter === null ? null : denierAround(clauses, reporter);
  if (denier !== null) return denier;
  if (reporter === null || reporter === nearest) return nearest;
  if (speaksOn(chunks, nearest ?? 0, verb)) return reporter;
  const personal = isSpeechWord(chunks[verb]?.head ?? '', 'personal') && !parted;
  return personal && nearest !== null && canSpeak(chunks[nearest]) ? nearest : reporter;
}
