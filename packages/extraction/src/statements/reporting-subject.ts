import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import type { Subject } from '../clause/clauses.js';
import { isPersonNoun, isRoleNoun } from '../clause/role-noun.js';
import { AUXILIARY, skipBack } from '../clause/skip-chunks.js';
import { isSpeechWord } from '../clause/speech-word.js';
import { findSubject } from '../clause/subject.js';
import { hasClass } from '../clause/word-class.js';
import { mainPhrase } from './main-phrase.js';
import { reportingWords } from './reporting-words.js';

/** The second clause of a headline: `…, Indonesia Desak …`, `…, Menteri X: …`. */
function speaksOn(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' || chunk?.kind === 'negator' || chunk?.head === ':';
}

/** `Kecam Serangan ke Doha, Indonesia Desak …`: a headline's first clause borrows the subject of its second. */
function behindHeadline(view: SentenceView, verb: number): number {
  if (view.zone !== 'title' || verb !== 0) return -1;
  const comma = view.chunks.findIndex((chunk) => chunk.kind === 'comma');
  const next = view.chunks[comma + 1];
  return comma > 0 && next?.kind === 'noun-phrase' && speaksOn(view.chunks[comma + 2]) ? comma + 1 : -1;
}

/** A noun phrase with which a clause may begin. */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.kind !== 'noun-phrase') return false;
  const before = chunks[at - 1];
  return before === undefined || ['comma', 'mark', 'time'].includes(before.kind);
}

/** `Bloomberg, mengutip dokumen bea cukai, melaporkan`; `X, usai mendengar paparan, mengatakan`: over what stands between commas. */
function overAside({ chunks }: SentenceView, verb: number): number {
  const last = skipBack(chunks, verb - 1, AUXILIARY);
  if (chunks[last]?.kind !== 'comma') return -1;
  const first = chunks.findLastIndex((chunk, at) => at < last && chunk.kind === 'comma');
  const opens = chunks[first + 1];
  const isAside =
    opens !== undefined && (isSpeechWord(opens.head, 'parenthesis') || hasClass(opens.head, 'negator'));
  return first > 0 && isAside && opensClause(chunks, first - 1) ? first - 1 : -1;
}

/** The phrase that opens the clause, over phrases behind a preposition: `[Panel ahli PBB] dalam laporan yang bocor`. */
function openingPhrase(chunks: readonly Chunk[], last: number): number {
  let at = last;
  while (chunks[at]?.kind === 'noun-phrase' && chunks[at - 1]?.kind === 'preposition') at -= 2;
  return opensClause(chunks, at) ? at : -1;
}

/** `yang meminta namanya tidak disebut`, `yang menolak disebut namanya`. */
function hidesName(inside: readonly Chunk[]): boolean {
  return inside.length <= 5 && inside.some(isIdentity);
}

const IDENTITY = new RegExp(`^${reportingWords.any('identity')}`, 'u');

function isIdentity({ head }: Chunk): boolean {
  return IDENTITY.test(head);
}

/** `Dua perwira yang membelot mengungkapkan`: over a relative clause of one verb with its phrases. */
function overRelative({ chunks }: SentenceView, verb: number): number {
  const yang = chunks.findLastIndex(({ head }, at) => at < verb && head === 'yang');
  const phrase = yang < 1 || yang + 1 >= verb ? -1 : openingPhrase(chunks, yang - 1);
  if (phrase < 0) return -1;
  const inside = chunks.slice(yang + 1, verb);
  const closed = inside.every(
    ({ kind }) => !['comma', 'mark', 'quote', 'subordinator', 'bracket'].includes(kind),
  );
  const verbs = inside.filter(({ kind }) => kind === 'verb').length;
  // Behind a preposition the clause tells of another phrase: `dalam laporan yang bocor ke media`.
  const opens = inside[0]?.kind === 'verb' || inside[0]?.kind === 'negator';
  const alone = opens ? verbs === 1 || hidesName(inside) : verbs === 0 && phrase < yang - 1;
  return closed && alone ? phrase : -1;
}

function canSpeak(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'noun-phrase') return false;
  const speaks = isPersonNoun(chunk.head) || isRoleNoun(chunk.head, 'organ');
  return speaks || chunk.heads.length > 0;
}

/** `Kedutaan Besar RI di Amman, [Yordania] mengimbau`: the country only tells where that is. */
function overPlace({ chunks, mentions }: SentenceView, phrase: number): number {
  const heads = chunks[phrase]?.heads ?? [];
  const country = heads.length === 1 && mentions[heads[0] ?? -1]?.kind === 'country';
  const place = chunks[phrase - 1]?.kind === 'comma' && chunks[phrase - 3]?.head === 'di';
  // `Ledakan di Teheran, Iran menuduh Israel`: a blast does not speak.
  const whole = country && place && canSpeak(chunks[phrase - 4]);
  return whole && opensClause(chunks, phrase - 4) ? phrase - 4 : phrase;
}

/** `Sebuah laporan PBB setebal 80 halaman menuduh`: the phrase before one that only measures or entitles it. */
function measured({ chunks }: SentenceView, phrase: number): number {
  const measures = isSpeechWord(chunks[phrase]?.head ?? '', 'measure');
  return measures && chunks[phrase - 1]?.kind === 'noun-phrase' ? phrase - 1 : phrase;
}

/** `[Ceko] memanggil duta besar China setelah menuduh`: who did the other thing. */
function ofMainClause({ chunks }: SentenceView, verb: number): number {
  const at = skipBack(chunks, verb - 1, AUXILIARY);
  if (!reportingWords.is(chunks[at]?.head ?? '', 'having')) return -1;
  // `Setelah menuding Seoul, [Pyongyang] meledakkan jalan`
  if (at === 0) return mainPhrase(chunks);
  const main = chunks.findIndex(({ kind }, n) => n < at && kind === 'verb');
  const parted = chunks.slice(main, at).some(({ kind }) => kind === 'mark' || kind === 'quote');
  const { phrase } = main < 0 || parted ? { phrase: null } : findSubject(chunks, main);
  return phrase ?? -1;
}

/**
 * Finds who speaks by a reporting verb: its subject, also over what stands between commas and over a relative clause.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @returns the phrase, or null where none is sure, with the chain of small words passed
 * @example
 * // [Bloomberg], mengutip dokumen bea cukai, melaporkan … → Bloomberg
 */
export function reportingSubject(view: SentenceView, verb: number): Subject {
  const aside = overAside(view, verb);
  if (aside >= 0) return { phrase: aside, chain: [] };
  const own = findSubject(view.chunks, verb);
  // `laporan yang bocor ke media menyimpulkan`
  const phrase = view.chunks[own.phrase ?? -1];
  const inner =
    phrase !== undefined && (isIdentity(phrase) || view.chunks[(own.phrase ?? 0) - 1]?.head === 'yang');
  const over = inner ? overRelative(view, verb) : -1;
  if (over >= 0) return { phrase: over, chain: [] };
  if (own.phrase !== null) return { phrase: overPlace(view, measured(view, own.phrase)), chain: own.chain };
  for (const read of [behindHeadline, overRelative, ofMainClause]) {
    const phrase = read(view, verb);
    if (phrase >= 0) return { phrase, chain: [] };
  }
  return own;
}
