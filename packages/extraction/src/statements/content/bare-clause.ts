import type { ReportingForm } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun } from '../../clause/role-noun.js';
import { AUXILIARY, COMMA, skipAhead, skipBack } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import { beginsUntrue } from '../claims/rejected-report.js';
import { contentFrom } from './content.js';
import { hasVerb } from './has-verb.js';

/** `ini murni kecelakaan`, but not `hal itu`, `hal baik itu`. */
function isWholeClause({ words }: SentenceView, chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.to < chunk.from + 3) return false;
  return hasClass(chunk.head, 'determiner') && !hasClass(words[chunk.to - 1]?.lower ?? '', 'determiner');
}

/** `hal itu` alone only points to what is said; `hal itu bukan masalah` says it. */
function onlyPoints(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[at];
  if (!hasClass(chunk?.head ?? '', 'pointing') || hasVerb(view.chunks, at + 1)) return false;
  // `mengatakan, ini murni kecelakaan`
  if (view.chunks[at - 1]?.kind === 'comma' && isWholeClause(view, chunk)) return false;
  // `menyebut hal itu fitnah`: what it is called is said.
  const called = view.words[chunk?.to ?? -1]?.start;
  return called === undefined || !beginsUntrue(view.article.text.slice(called, view.sentence.end));
}

/** `memastikan stok aman`: an adjective ends the clause. */
function endsInPredicate(view: SentenceView, from: number): boolean {
  const chunk = view.chunks[from];
  if (chunk?.kind !== 'noun-phrase') return false;
  const first = view.words[chunk.from]?.lower;
  if (first === 'ada' || first === 'adanya') return true;
  return view.words.slice(chunk.from + 1).some((word) => isSpeechWord(word.lower, 'predicate'));
}

/** `memastikan tiket ke final [setelah mengalahkan Persija]`: the verb of an adjunct makes no clause of what stands before it. */
function hasOwnVerb({ chunks }: SentenceView, from: number, opens: (word: string) => boolean): boolean {
  const adjunct = chunks.findIndex(({ head }, at) => at > from && opens(head));
  return hasVerb(adjunct < 0 ? chunks : chunks.slice(0, adjunct), from);
}

const tellsWhen = (word: string): boolean => isSpeechWord(word, 'adjunct');

const tellsWhenOrWhy = (word: string): boolean => tellsWhen(word) || hasClass(word, 'reason');

/** `menambahkan gula ke adonan`: a deed. */
function addsTo(view: SentenceView, { root }: ReportingForm, next: number): boolean {
  // `menambahkan lima perusahaan di China ke daftar hitam`
  const isIn = view.chunks[next + 1]?.head === 'di' || view.chunks[next + 1]?.head === 'dari';
  const to = isSpeechWord(view.chunks[isIn ? next + 3 : next + 1]?.head ?? '', 'added-to');
  return (
    isSpeechWord(root, 'adding') &&
    to &&
    !hasOwnVerb(view, next, tellsWhenOrWhy) &&
    !endsInPredicate(view, next)
  );
}

/** `mengatakan, kondisi korban stabil`: behind a comma a clause without a verb, and not who speaks (`mengaku, pria itu`). */
function tellsWithoutVerb(view: SentenceView, from: number): boolean {
  const { chunks, mentions } = view;
  const chunk = chunks[from];
  if (chunk?.kind !== 'noun-phrase') return false;
  if (isPersonNoun(chunk.head) && !endsInPredicate(view, from)) return false;
  if (chunk.heads.some((one) => mentions[one]?.kind === 'person')) return false;
  return chunk.to > chunk.from + 1 || chunks[from + 1]?.kind === 'preposition';
}

/**
 * Tells whether something is said behind a comma: with a verb, or without.
 *
 * @param view the sentence
 * @param comma index of the comma
 * @param verb index of the verb that reports
 * @example
 * // Budi mengatakan[,] kondisi korban stabil. → true; Dia mengaku[,] pria itu. → false
 */
export function tellsBehindComma(view: SentenceView, comma: number, verb: number): boolean {
  if (hasVerb(view.chunks, comma)) return true;
  // `menekankan untuk berhemat, khususnya di rumah`
  return view.chunks[verb + 1]?.head !== 'untuk' && tellsWithoutVerb(view, comma + 1);
}

/** `perang yang mengadu pemberontak melawan tentara`: one side is set against another, and nothing is said. */
function pits({ chunks }: SentenceView, { root }: ReportingForm, next: number): boolean {
  if (!isSpeechWord(root, 'pitting')) return false;
  return chunks.slice(next).some(({ head }) => isSpeechWord(head, 'pitted-against'));
}

/** `mencatat penurunan`: such verbs report only a clause. */
function lacksClause(view: SentenceView, form: ReportingForm, next: number): boolean {
  const judges = (form.names || form.belief) && view.chunks[next + 1]?.head === 'sebagai';
  if (!form.clauseOnly || judges) return false;
  return !hasOwnVerb(view, next, tellsWhen) && !endsInPredicate(view, next);
}

/** Content begins with the small words of its own verb: `mengatakan telah mengirim`, `mengatakan pada Senin telah mulai mengirim`. */
function withAuxiliaries(chunks: readonly Chunk[], verb: number, next: number): number {
  return Math.max(verb, skipBack(chunks, next - 1, AUXILIARY)) + 1;
}

/**
 * What a verb of saying reports without `bahwa`: the clause behind its adjuncts, or behind a comma.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @param next index of the chunk behind its adjuncts
 * @returns a span of the article's text, or null where no clause stands there
 * @example
 * // Bulog memastikan [stok beras aman]; Bulog mengatakan [telah mengirim beras]
 * // Bulog menunjukkan tekad untuk bertahan → null
 */
export function bareClause(view: SentenceView, form: ReportingForm, verb: number, next: number): Span | null {
  const chunk = view.chunks[next];
  if (chunk === undefined || onlyPoints(view, skipAhead(view.chunks, next, COMMA))) return null;
  if (form.stance === 'promises' && chunk.head === 'untuk') return contentFrom(view, next + 1);
  if (chunk.kind === 'comma') return tellsBehindComma(view, next, verb) ? contentFrom(view, next + 1) : null;
  if (!['noun-phrase', 'verb', 'negator'].includes(chunk.kind)) return null;
  if (form.finds && view.chunks[next + 1]?.head === 'untuk') return null;
  if (addsTo(view, form, next) || pits(view, form, next) || lacksClause(view, form, next)) return null;
  return contentFrom(view, withAuxiliaries(view.chunks, verb, next));
}
