import { reportingForms, withoutNya } from '@warta/indonesian';
import { entryAt } from '../entry-at.js';
import type { Chunk } from './chunk.js';
import { isTag } from './quotation-tag.js';
import { reportsAs } from './reports-as.js';
import { isPersonNoun, isRoleNoun } from './role-noun.js';
import { hasClass } from './word-class.js';

/** Chunks that stand between a verb and its subject without changing it. */
export const BETWEEN_VERB_AND_SUBJECT: ReadonlySet<string> = new Set([
  'auxiliary',
  'negator',
  'time',
  'bracket',
]);

function isYang(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'subordinator' && chunk.head === 'yang';
}

/** In `resolusi, yang didukung Rusia, yang melarang …` the first `yang` of the row, else the same. */
function firstYangOfRow(chunks: readonly Chunk[], yang: number): number {
  if (entryAt(chunks, yang - 1)?.kind !== 'comma') return yang;
  for (let at = yang - 2; at > 0; at -= 1) {
    if (isYang(chunks[at]))
      return entryAt(chunks, at - 1)?.kind === 'comma' ? firstYangOfRow(chunks, at) : yang;
    if (['comma', 'mark', 'quote'].includes(chunks[at]?.kind ?? '')) return yang;
  }
  return yang;
}

/**
 * The noun phrase that a relative clause qualifies: the one before `yang`, over a comma.
 *
 * @param chunks the chunks of a sentence
 * @param yang index of the `yang`
 * @returns an index, or null where no noun phrase stands there
 * @example
 * // [tentara], [yang] menyerang Kyiv, mundur → tentara; [Yang] menyerang Kyiv mundur → null
 */
export function antecedentOf(chunks: readonly Chunk[], yang: number): number | null {
  let at = firstYangOfRow(chunks, yang) - 1;
  while (at >= 0 && (PASSED.has(chunks[at]?.kind ?? '') || isTrailing(chunks, at, yang))) at -= 1;
  if (tellsDayOfSpeech(chunks, at)) at -= 1;
  if (chunks[at]?.kind !== 'noun-phrase' || isLeftOut(chunks, at, yang)) return null;
  const outer = overInnerName(chunks, at);
  if (outer >= 0) return outer;
  const sent = documentSentTo(chunks, at, yang);
  if (sent >= 0) return sent;
  const rather = overContrast(chunks, at);
  const tied = tiedBefore(chunks, rather);
  return tied >= 0 ? tied : somebodyBeforePlace(chunks, rather, yang);
}

/** `semua negara kecuali [Iran] yang hadir`: all the others may be those that are there; behind a comma it is who is left out. */
function isLeftOut(chunks: readonly Chunk[], at: number, yang: number): boolean {
  return at === yang - 1 && hasClass(entryAt(chunks, at - 1)?.head ?? '', 'exception');
}

/** What a relative clause may hold before the name that closes it. */
const INSIDE_RELATIVE: ReadonlySet<string> = new Set([
  'verb',
  'noun-phrase',
  'preposition',
  'auxiliary',
  'time',
]);

/** `[kelompok] yang ditetapkan sebagai teroris oleh AS yang …`, `[entitas] yang berbasis di India yang …`: a second relative clause goes on with the first; -1 where none is before. */
function overInnerName(chunks: readonly Chunk[], name: number): number {
  const link = entryAt(chunks, name - 1);
  if (link?.kind !== 'preposition' || (link.head !== 'oleh' && link.head !== 'di')) return -1;
  if (chunks[name]?.head !== '' || entryAt(chunks, name - 2)?.head === 'yang') return -1;
  let yang = name - 2;
  while (yang > 0 && INSIDE_RELATIVE.has(chunks[yang]?.kind ?? '')) yang -= 1;
  const told = entryAt(chunks, yang - 1);
  return yang > 0 && isYang(chunks[yang]) && told?.kind === 'noun-phrase' && told.head !== '' ? yang - 1 : -1;
}

/** What may stand between a relative clause and what it is said of. */
const PASSED: ReadonlySet<string> = new Set(['comma', 'bracket', 'time', 'auxiliary']);

/** `pernyataan [bersama] yang mengutuk`: what describes the phrase right before. */
function isTrailing(chunks: readonly Chunk[], at: number, yang: number): boolean {
  const chunk = chunks[at];
  return at === yang - 1 && chunk?.kind === 'preposition' && hasClass(chunk.head, 'trailing');
}

/** `[AS], bukan China, yang mengirim`, `[AS] dan bukan China yang`: who it is and not who it is not; else the phrase itself. */
function overContrast(chunks: readonly Chunk[], phrase: number): number {
  if (!hasClass(entryAt(chunks, phrase - 1)?.head ?? '', 'plain-no')) return phrase;
  let at = phrase - 2;
  while (['comma', 'conjunction'].includes(entryAt(chunks, at)?.kind ?? '')) at -= 1;
  // `Menurut X, bukan Y yang …`, `kata X, bukan Y yang …`: who says so is not meant.
  const before = entryAt(chunks, at - 1);
  if (before?.head === 'menurut' || isTag(before?.head ?? '')) return phrase;
  return at < phrase - 2 && entryAt(chunks, at)?.kind === 'noun-phrase' ? at : phrase;
}

/** `kata Budi [pada] Senin, yang juga …`: a day behind who speaks. */
function tellsDayOfSpeech(chunks: readonly Chunk[], at: number): boolean {
  const before = entryAt(chunks, at - 1);
  if (chunks[at]?.head !== 'pada' || chunks[at]?.kind !== 'preposition' || before?.kind !== 'noun-phrase')
    return false;
  return chunks[at + 1]?.kind === 'time' && isTag(entryAt(chunks, at - 2)?.head ?? '');
}

function isTie(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'preposition' && hasClass(chunk.head, 'tying');
}

/** `[perusahaan] (yang) terkait (dengan) IRGC yang …`: who has the ties, told by a common noun; -1 where nobody has. */
function tiedBefore(chunks: readonly Chunk[], name: number): number {
  let at = name - 1;
  if (chunks[at]?.head === 'dengan') at -= 1;
  if (!isTie(chunks[at])) return -1;
  at -= isYang(entryAt(chunks, at - 1)) ? 2 : 1;
  const tied = entryAt(chunks, at);
  return tied?.kind === 'noun-phrase' && tied.head !== '' ? at : -1;
}

/** `mengirim [surat] kepada PBB yang menuding X`: what was sent speaks, and not whom it went to; or -1. */
function documentSentTo(chunks: readonly Chunk[], to: number, yang: number): number {
  const link = entryAt(chunks, to - 1);
  const sent = entryAt(chunks, to - 2);
  if (link?.kind !== 'preposition' || sent?.kind !== 'noun-phrase') return -1;
  if (!hasClass(link.head, 'sent-to') || !isRoleNoun(sent.head, 'document')) return -1;
  const says = reportingForms(chunks[yang + 1]?.head ?? '').some(({ voice }) => voice === 'active');
  return says ? to - 2 : -1;
}

/** `[siapa] pun di India yang …`, `[duta besarnya] untuk PBB yang …`: behind somebody a bare name tells where; but `warga di Gaza yang diduduki`. Who is backed is no place: `Houthi di Yaman yang didukung Iran`. */
function somebodyBeforePlace(chunks: readonly Chunk[], at: number, yang: number): number {
  const link = entryAt(chunks, at - 1);
  if (chunks[at]?.head !== '' || link?.kind !== 'preposition') return at;
  const report = reportBefore(chunks, at, yang);
  if (report >= 0) return report;
  const verb = chunks.find(({ kind }, n) => n > yang && kind === 'verb')?.head ?? '';
  let before = at - 2;
  while (chunks[before]?.kind === 'auxiliary') before -= 1;
  if (link.head === 'di' && hasClass(verb, 'backed') && isSide(chunks[before])) return before;
  if (verb.startsWith('di')) return at;
  return staysOver(chunks[before], link.head, verb) ? before : at;
}

/** Whether a relative clause is said of somebody and not of the place behind: `kata [Kementerian Pertahanan] di Nairobi, yang menyebut …`. */
function staysOver(chunk: Chunk | undefined, link: string, verb: string): boolean {
  if (chunk?.kind !== 'noun-phrase') return false;
  const noun = withoutNya(chunk.head);
  if (link === 'untuk') return isRoleNoun(noun, 'office');
  const speaks = chunk.heads.length > 0 && reportsAs(verb, 'active');
  return link === 'di' && (speaks || isPersonNoun(noun) || hasClass(noun, 'whoever'));
}

/** `[laporan PBB] tentang Libya yang menuduh …`: what tells of a state tells it, and not the state; index of the report, or -1. */
function reportBefore(chunks: readonly Chunk[], name: number, yang: number): number {
  const report = entryAt(chunks, name - 2);
  if (report?.kind !== 'noun-phrase' || !isRoleNoun(report.head, 'document')) return -1;
  if (!hasClass(chunks[name - 1]?.head ?? '', 'speech-about')) return -1;
  const verb = chunks.find(({ kind }, n) => n > yang && kind === 'verb')?.head ?? '';
  return reportsAs(verb, 'active') ? name - 2 : -1;
}

/** Who may be backed by another: a group or government, which a place behind it is not: `[pemberontak Houthi] di Yaman yang didukung Iran`. */
function isSide(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'noun-phrase') return false;
  const { head } = chunk;
  return (head === '' && chunk.heads.length > 0) || isPersonNoun(head) || isRoleNoun(head, 'organ');
}

/** `dituduh warga mencemari`: index of the passive whose agent stands right before a place, or -1. */
function accusedBefore(chunks: readonly Chunk[], agent: number): number {
  const verb = chunks[agent]?.kind === 'noun-phrase' ? entryAt(chunks, agent - 1) : undefined;
  const takes = reportingForms(verb?.head ?? '').some(
    (form) => form.voice === 'passive' && (form.frame === 'accuse' || form.frame === 'ask'),
  );
  return takes ? agent - 1 : -1;
}

/**
 * Index of the `yang` that opens the relative clause of a verb, or -1.
 *
 * @param chunks the chunks of a sentence
 * @param verb index of the verb's chunk
 * @example
 * // kapal yang telah [tiba] → yang; perusahaan yang dituduh warga [mencemari] sungai → yang
 */
export function relativeOf(chunks: readonly Chunk[], verb: number): number {
  let at = verb - 1;
  while (at >= 0 && (BETWEEN_VERB_AND_SUBJECT.has(chunks[at]?.kind ?? '') || chunks[at]?.kind === 'verb'))
    at -= 1;
  const accused = accusedBefore(chunks, at);
  if (accused >= 0) return relativeOf(chunks, accused);
  return isYang(chunks[at]) ? at : -1;
}

/** `[Laporan PBB] tentang Libya, yang dilihat Reuters,`: with which the sentence begins, else the phrase itself. */
function overLink(chunks: readonly Chunk[], phrase: number): number {
  const opens = phrase === 2 && chunks[0]?.kind === 'noun-phrase' && chunks[1]?.kind === 'preposition';
  return opens ? 0 : phrase;
}

/**
 * The noun phrase before a relative clause between commas, closed by the comma at `close`, or null.
 *
 * @param chunks the chunks of a sentence
 * @param close index of the closing comma
 * @example
 * // [Iran], yang dituduh Inggris memasok roket[,] menerima …
 * // [Partai Amanat], tempat Budi bernaung[,] memberhentikannya
 */
export function beforeRelative(chunks: readonly Chunk[], close: number): number | null {
  for (let at = close - 1; at > 0; at -= 1) {
    const kind = chunks[at]?.kind;
    if (kind === 'mark' || kind === 'quote') return null;
    if (kind !== 'comma') continue;
    if (!isYang(chunks[at + 1]) && !hasClass(chunks[at + 1]?.head ?? '', 'where')) return null;
    return entryAt(chunks, at - 1)?.kind === 'noun-phrase' ? overLink(chunks, at - 1) : null;
  }
  return null;
}
