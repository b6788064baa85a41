import type { Span } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import { closingDate } from '../../clause/closing-date.js';
import { beforeDashedClause } from '../../clause/joins/dashed-clause.js';
import { COMMA, skipAhead } from '../../clause/skip-chunks.js';
import { quotationEnd } from './quotation-at.js';

const CLOSING = /^[\s.,;:!?"“”')\]…–-]$/u;

/** Length of a text without the marks and blanks that close it. */
function lengthWithoutMarks(text: string): number {
  let length = text.length;
  while (length > 0 && CLOSING.test(text.charAt(length - 1))) length -= 1;
  return length;
}

/**
 * End of a sentence without its closing marks, brackets and day, in UTF-16 code units.
 *
 * @param view the sentence
 * @returns an offset into the article's text
 * @example
 * // WHO mengatakan wabah mereda|. → behind `mereda`
 */
export function contentEnd(view: SentenceView): number {
  const { start } = view.sentence;
  const end = closingDate(view)?.start ?? view.sentence.end;
  const text = view.article.text.slice(start, end);
  const open = text.lastIndexOf('(');
  const bracketed = open > 0 && /\)[\s.]*$/.test(text.slice(open)) ? text.slice(0, open) : text;
  return start + lengthWithoutMarks(bracketed);
}

/** `menuduh X mengganggu, memblokir dan menembaki kapal`: the comma parts verbs of one list. */
function listsVerbs(view: SentenceView, comma: number): boolean {
  if (view.chunks[comma + 1]?.kind !== 'verb') return false;
  const and = view.chunks.findIndex(
    ({ kind }, at) => at > comma + 1 && !['noun-phrase', 'auxiliary'].includes(kind),
  );
  return view.chunks[and]?.kind === 'conjunction' && view.chunks[and + 1]?.kind === 'verb';
}

/**
 * Cuts a span before the first comma behind a chunk, where the clause around the cue goes on.
 *
 * @param view the sentence
 * @param content the span to cut, or null
 * @param chunk index of the chunk behind which the comma is looked for
 * @returns the span, shorter where there is such a comma
 * @example
 * // Ketika WHO mengatakan [wabah mereda], warga pulang. → wabah mereda
 * // AS menuduh [Iran mengganggu, memblokir dan menembaki kapal]. → unchanged
 */
export function upToComma(view: SentenceView, content: Span | null, chunk: number): Span | null {
  if (content === null) return null;
  const comma = view.chunks.findIndex(
    (one, at) =>
      at > chunk &&
      one.kind === 'comma' &&
      view.chunks[at + 1]?.head !== 'bahwa' &&
      !listsVerbs(view, at) &&
      (view.words[one.from]?.start ?? 0) > content.start,
  );
  const end = comma < 0 ? undefined : view.words[view.chunks[comma]?.from ?? -1]?.start;
  return end === undefined ? content : { start: content.start, end: Math.min(end, content.end) };
}

/**
 * The span from a chunk to the end of what is said, or null where nothing is left.
 *
 * @param view the sentence
 * @param chunk index of the first chunk
 * @example
 * // WHO mengatakan [wabah mereda]. → from the chunk of `wabah`: wabah mereda
 */
export function contentFrom(view: SentenceView, chunk: number): Span | null {
  const from = view.chunks[skipAhead(view.chunks, chunk, COMMA)]?.from;
  const start = from === undefined ? undefined : view.words[from]?.start;
  if (start === undefined) return null;
  const end = Math.min(
    contentEnd(view),
    quotationEnd(view, start),
    semicolonBehind(view, start),
    dashBehind(view, start),
  );
  return start >= end ? null : { start, end };
}

/** `Kamboja – Jepang memprotes Tiongkok [–] mengirim`: what is said in a clause between dashes ends with it. */
function dashBehind({ chunks, words }: SentenceView, start: number): number {
  const dash = chunks.find(
    ({ kind, from }, at) =>
      kind === 'mark' && (words[from]?.start ?? 0) > start && beforeDashedClause(chunks, at) !== null,
  );
  return dash === undefined
    ? Number.POSITIVE_INFINITY
    : (words[dash.from]?.start ?? Number.POSITIVE_INFINITY);
}

/** Outside quotations a semicolon ends what is said. */
function semicolonBehind(view: SentenceView, start: number): number {
  const mark = view.words.find(
    (word) =>
      word.start > start &&
      word.text === ';' &&
      !view.quotes.some((quote) => quote.start < word.start && word.start < quote.end),
  );
  return mark?.start ?? Number.POSITIVE_INFINITY;
}
