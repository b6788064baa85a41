import type { ReportingForm } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isReporting } from '../../clause/is-reporting.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import {
  AUXILIARY_AND_TIME,
  DATED,
  SMALL_WORDS_AND_TIME,
  skipAhead,
  skipBack,
} from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { beforeOccasion } from './before-occasion.js';
import { beforeDoneDeed, beforeOwnClause } from './before-own-clause.js';
import { contentFrom } from './content.js';
import { addresseeLink, thatClause, wishClause } from './content-clause.js';
import { contentEnds } from './content-ends.js';
import { quotationAt } from './quotation-at.js';
import { saidContent } from './said-content.js';
import { upTo } from './up-to.js';

/** Whom it is said to, where what is said opens with a word of its own: `menyerukan kepada X agar`, `memperingatkan X bahwa`. */
function toldFirst(chunks: readonly Chunk[], at: number): number {
  const link = addresseeLink(chunks, at);
  const to = link >= 0 ? link + 1 : at;
  const opening = chunks[to + 1];
  if (chunks[to]?.kind !== 'noun-phrase' || opening?.kind !== 'subordinator') return at;
  return opening.head === 'bahwa' || (to > at && hasClass(opening.head, 'content-opener')) ? to + 1 : at;
}

/** `menuduh [pada Rabu] bahwa`: behind a day with its preposition. */
function overDay(chunks: readonly Chunk[], at: number): number {
  const isDay =
    chunks[at]?.head === 'pada' && chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'time';
  return isDay ? skipAhead(chunks, at + 1, DATED) : at;
}

/** Over `keras` and the word that opens what is said: `mengecam keras`, `meminta (pada Rabu) agar`. */
function skipConnector(chunks: readonly Chunk[], from: number): number {
  const opening = overDay(chunks, skipAhead(chunks, from, AUXILIARY_AND_TIME));
  const opener = chunks[opening];
  if (opener?.kind === 'subordinator' && hasClass(opener.head, 'content-opener')) return opening + 1;
  return overManner(chunks, from);
}

/** `mengecam keras`, `mengutuk dengan tegas`. */
function overManner(chunks: readonly Chunk[], from: number): number {
  const at = chunks[from]?.kind === 'auxiliary' && chunks[from]?.head === 'dengan' ? from + 1 : from;
  return hasClass(chunks[at]?.head ?? '', 'manner') || at > from ? at + 1 : from;
}

/** `mengancam dan menyerang kapal`: it is done, and what is threatened is not told. */
function isDoneToo({ chunks }: SentenceView, { stance }: ReportingForm, at: number): boolean {
  if (stance !== 'warns' || chunks[at]?.kind !== 'conjunction') return false;
  const next = chunks[skipAhead(chunks, at + 1, SMALL_WORDS_AND_TIME)];
  return next?.kind === 'verb' && !isReporting(next);
}

/** `terus mengancam, lalu menembak`: behind the comma something else is done. */
function goesOnBesides(chunks: readonly Chunk[], comma: number): boolean {
  return chunks[comma]?.kind === 'comma' && contentEnds.is(chunks[comma + 1]?.head ?? '', 'and-then');
}

/** What a verb that accuses, asks or reacts reports of its object. */
function contentOfAct(view: SentenceView, form: ReportingForm, verb: number): Span | null {
  const quotation = quotationAt(view, verb + 1);
  if (quotation !== null) return quotation;
  if (isDoneToo(view, form, verb + 1)) return null;
  if (form.needsComplement && wishClause(view.chunks, verb + 1) < 0) return null;
  if (goesOnBesides(view.chunks, verb + 1)) return null;
  const reacts = form.frame === 'react';
  const object = view.chunks[verb + 1]?.kind === 'noun-phrase';
  const that = reacts && !object ? thatClause(view.chunks, verb + 1) : -1;
  if (that >= 0) return contentFrom(view, that + 1);
  const from = reacts && form.stance !== 'warns' ? verb + 1 : toldFirst(view.chunks, verb + 1);
  const content = contentFrom(view, skipConnector(view.chunks, from));
  if (form.frame === 'ask') return beforeDoneDeed(view, content, verb);
  return beforeOccasion(view, reacts ? beforeOwnClause(view, content, verb + 1) : content);
}

/** `FT melaporkan, mengutip pejabat Taiwan`: whom it is from is not what is said. */
function tellsSource(text: string): boolean {
  if (/^(?:seperti|sebagaimana)(?: yang)? di\p{L}+ [^,]{1,80}, bahwa /u.test(text)) return true;
  return isSpeechWord(/^\p{L}*/u.exec(text)?.[0].toLowerCase() ?? '', 'sourcing');
}

/** Somebody or a paper; not a deed, which is a reason for what is said (`mengutip perjalanan Menhan`). */
function isSource(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'noun-phrase') return false;
  return chunk.heads.length > 0 || isPersonNoun(chunk.head) || isRoleNoun(chunk.head, 'document');
}

/** `Reuters melaporkan [Iran mengirim rudal], mengutip dua pejabat`: nor where it stands behind. */
function withoutSource(view: SentenceView, content: Span | null): Span | null {
  if (content === null) return null;
  const { words, chunks } = view;
  const source = chunks.find((chunk, at) => {
    const start = words[chunk.from]?.start ?? 0;
    if (start <= content.start || start >= content.end || !isSpeechWord(chunk.head, 'sourcing')) return false;
    const before = entryAt(chunks, at - 1);
    return (before?.kind === 'comma' || before?.head === 'dengan') && isSource(chunks[at + 1]);
  });
  const end = words[(source?.from ?? 0) - 2]?.end ?? 0;
  // `sebagai bukti bahwa tuduhan itu, mengutip X, "tak berdasar"`: what is said goes on.
  const goesOn = /["“]/u.test(view.article.text.slice(end, content.end));
  return source !== undefined && end > content.start && !goesOn ? { start: content.start, end } : content;
}

/** `Iran, yang membantah [memasok senjata], dituduh …`: what is said in a relative clause ends with it, where the main clause goes on. */
function insideRelative(view: SentenceView, content: Span | null, verb: number): Span | null {
  const { chunks } = view;
  const yang = skipBack(chunks, verb - 1, SMALL_WORDS_AND_TIME);
  if (chunks[yang]?.head !== 'yang' || entryAt(chunks, yang - 1)?.kind !== 'comma') return content;
  const comma = chunks.findIndex(({ kind }, at) => at > verb && kind === 'comma');
  const goesOn = comma > 0 && chunks[skipAhead(chunks, comma + 1, SMALL_WORDS_AND_TIME)]?.kind === 'verb';
  const end = view.words[chunks[comma]?.from ?? -1]?.start;
  return goesOn ? upTo(content, end) : content;
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
  const content = form.frame === 'say' ? saidContent(view, form, verb) : contentOfAct(view, form, verb);
  const text = content === null ? '' : view.article.text.slice(content.start, content.end);
  return tellsSource(text) ? null : insideRelative(view, withoutSource(view, content), verb);
}
