import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { isSpeechWord } from '../clause/speech-word.js';
import { findSubject } from '../clause/subject.js';
import { hasClass } from '../clause/word-class.js';
import { contentEnd, contentFrom } from './content.js';
import { afterAdjuncts, thatClause, wishClause } from './content-clause.js';
import { hasVerb } from './has-verb.js';
import { quotationAt } from './quotation-at.js';
import { beginsUntrue, isRejectable } from './rejected-report.js';
import { beginsWrong } from './wrong-acts.js';

/** `menyebutnya sebagai kemunduran`: behind `sebagai` stands what is said; `menyebutnya tidak berdasar`, `menyebutnya pelanggaran`. */
function namedAs(view: SentenceView, verb: number): Span | null {
  if (view.chunks[verb + 1]?.head === 'sebagai') return contentFrom(view, verb + 2);
  const content = contentFrom(view, verb + 1);
  const said = content === null ? '' : view.article.text.slice(content.start, content.end);
  const judges = beginsUntrue(said) || beginsWrong(said, 'done') || beginsWrong(said, 'bad');
  return judges || saysWhat(view, verb, said) ? content : null;
}

/** `Kremlin menyebutnya propaganda murahan`; `warga menyebutnya Jembatan Merah` only names it. */
function saysWhat(view: SentenceView, verb: number, said: string): boolean {
  const { phrase } = findSubject(view.chunks, verb);
  const named = (view.chunks[phrase ?? -1]?.heads.length ?? 0) > 0;
  return named && /^\p{Ll}/u.test(said) && view.chunks[verb + 1]?.kind === 'noun-phrase';
}

/** What a say-verb reports: a quotation, a `bahwa` clause, a clause behind a comma, or a bare clause. */
function said(view: SentenceView, form: ReportingForm, verb: number): Span | null {
  if (form.names && (view.chunks[verb]?.head.endsWith('nya') ?? false)) return namedAs(view, verb);
  const next = afterAdjuncts(view.chunks, verb + 1);
  const quotation = quotationAt(view, next);
  if (quotation !== null) return overQuotation(view, quotation);
  const that = thatClause(view.chunks, verb + 1);
  if (that >= 0) return contentFrom(view, tellsBefore(view, verb + 1, that) ? verb + 1 : that + 1);
  const condition = form.quoteOnly ? null : behindCondition(view, next);
  if (condition !== null) return condition;
  const comma = view.chunks[next]?.kind === 'comma';
  return form.quoteOnly && !comma ? null : bareClause(view, form, verb, next);
}

/** `menyebutkan jika stok aman`: what is said; `mengatakan jika stok habis, harga naik`: a condition is part of it. */
function behindCondition(view: SentenceView, next: number): Span | null {
  if (!hasClass(view.chunks[next]?.head ?? '', 'condition')) return null;
  const whole = view.chunks.some((chunk, at) => at > next && chunk.kind === 'comma');
  return contentFrom(view, whole ? next : next + 1);
}

/** `hal itu` alone only points to what is said; `hal itu bukan masalah` says it. */
function onlyPoints(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[at];
  if (!hasClass(chunk?.head ?? '', 'pointing') || hasVerb(view.chunks, at + 1)) return false;
  // `menyebut hal itu fitnah`: what it is called is said.
  const called = view.words[chunk?.to ?? -1]?.start;
  return called === undefined || !beginsUntrue(view.article.text.slice(called, view.sentence.end));
}

/** A clause without `bahwa` from the chunk behind the adjuncts on; `menunjukkan tekad untuk …` is none. */
function bareClause(view: SentenceView, form: ReportingForm, verb: number, next: number): Span | null {
  const chunk = view.chunks[next];
  if (chunk === undefined || onlyPoints(view, next)) return null;
  if (form.stance === 'promises' && chunk.head === 'untuk') return contentFrom(view, next + 1);
  if (chunk.kind === 'comma') return hasVerb(view.chunks, next) ? contentFrom(view, next + 1) : null;
  if (!['noun-phrase', 'verb', 'negator'].includes(chunk.kind)) return null;
  if (form.finds && view.chunks[next + 1]?.head === 'untuk') return null;
  const judges = (form.names || form.belief) && view.chunks[next + 1]?.head === 'sebagai';
  if (form.clauseOnly && !judges && !hasVerb(view.chunks, next) && !hasPredicate(view, next)) return null;
  return contentFrom(view, afterDirect(view.chunks, verb, next));
}

/** `memastikan stok aman`: an adjective ends the clause. */
function hasPredicate(view: SentenceView, from: number): boolean {
  const chunk = view.chunks[from];
  if (chunk?.kind !== 'noun-phrase') return false;
  if (chunk.head === 'ada' || chunk.head === 'adanya') return true;
  return view.words.slice(chunk.from + 1).some((word) => isSpeechWord(word.lower, 'predicate'));
}

/** `mengatakan tidak ada kebenaran dalam laporan bahwa …`: what is said begins before `bahwa`. */
function tellsBefore(view: SentenceView, from: number, that: number): boolean {
  return namesReport(view, from) || view.chunks.slice(from, that).some((chunk) => chunk.kind === 'negator');
}

/** `menyebut tuduhan AS bahwa … sebagai omong kosong`: the object is a claim. */
function namesReport(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[at];
  if (chunk?.kind !== 'noun-phrase') return false;
  return isRejectable(chunk.head) || reportingForms(chunk.head).some((form) => form.voice === 'noun');
}

/** `mengatakan "tidak tahu" soal itu`: a few quoted words are part of what is said. */
function overQuotation(view: SentenceView, quotation: Span): Span {
  const rest = view.article.text.slice(quotation.end, view.sentence.end);
  if (!/^["”]\s+\p{Ll}/u.test(rest)) return quotation;
  return { start: quotation.start - 1, end: contentEnd(view) };
}

/** Content begins right behind the verb where only auxiliaries stand between (`mengatakan telah mengirim`). */
function afterDirect(chunks: readonly Chunk[], verb: number, next: number): number {
  const between = chunks.slice(verb + 1, next);
  return between.every((chunk) => chunk.kind === 'auxiliary') ? verb + 1 : next;
}

/**
 * Finds what a reporting verb reports behind it.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @returns the content, or null where it only points to it or reports nothing
 * @example
 * // WHO mengatakan, "Wabah mereda." → Wabah mereda
 * // PBB mendesak Israel membuka perbatasan. → Israel membuka perbatasan
 */
export function reported(view: SentenceView, form: ReportingForm, verb: number): Span | null {
  const content = reportedBy(view, form, verb);
  const text = content === null ? '' : view.article.text.slice(content.start, content.end);
  return tellsSource(text) ? null : content;
}

/** `FT melaporkan, mengutip pejabat Taiwan`: whom it is from is not what is said. */
function tellsSource(text: string): boolean {
  return isSpeechWord(/^\p{L}*/u.exec(text)?.[0].toLowerCase() ?? '', 'sourcing');
}

function reportedBy(view: SentenceView, form: ReportingForm, verb: number): Span | null {
  if (form.frame === 'say') return said(view, form, verb);
  const quotation = quotationAt(view, verb + 1);
  if (quotation !== null) return quotation;
  if (form.needsComplement && wishClause(view.chunks, verb + 1) < 0) return null;
  const object = view.chunks[verb + 1]?.kind === 'noun-phrase';
  const that = form.frame === 'react' && !object ? thatClause(view.chunks, verb + 1) : -1;
  const from =
    form.frame === 'react' && form.stance !== 'warns' ? verb + 1 : toldFirst(view.chunks, verb + 1);
  return contentFrom(view, that >= 0 ? that + 1 : skipConnector(view.chunks, from));
}

/** Whom it is said to, where what is said opens with a word of its own: `menyerukan kepada X agar`, `memperingatkan X bahwa`. */
function toldFirst(chunks: readonly Chunk[], at: number): number {
  const to = chunks[at]?.head === 'kepada' ? at + 1 : at;
  const opening = chunks[to + 1];
  if (chunks[to]?.kind !== 'noun-phrase' || opening?.kind !== 'subordinator') return at;
  return opening.head === 'bahwa' || (to > at && hasClass(opening.head, 'content-opener')) ? to + 1 : at;
}

/** Over `keras` and the word that opens what is said: `mengecam keras`, `meminta agar`. */
function skipConnector(chunks: readonly Chunk[], from: number): number {
  const at = hasClass(chunks[from]?.head ?? '', 'manner') ? from + 1 : from;
  const chunk = chunks[at];
  return chunk?.kind === 'subordinator' && hasClass(chunk.head, 'content-opener') ? at + 1 : at;
}
