import type { CueFrame } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { closingDate } from '../clause/closing-date.js';
import { hasClass } from '../clause/word-class.js';

const CLOSING = /(?<![\s.,;:!?"“”')\]…–-])[\s.,;:!?"“”')\]…–-]+$/u;

/**
 * End of a sentence without its closing marks, brackets and day, in UTF-16 code units.
 *
 * @param view the sentence
 * @returns an offset into the article's text
 */
export function contentEnd(view: SentenceView): number {
  const { start } = view.sentence;
  const end = closingDate(view)?.start ?? view.sentence.end;
  const text = view.article.text.slice(start, end);
  const open = text.lastIndexOf('(');
  const bracketed = open > 0 && /\)[\s.]*$/.test(text) ? text.slice(0, open) : text;
  return start + bracketed.replace(CLOSING, '').length;
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
 */
export function contentFrom(view: SentenceView, chunk: number): Span | null {
  let at = chunk;
  while (view.chunks[at]?.kind === 'comma') at += 1;
  const from = view.chunks[at]?.from;
  const start = from === undefined ? undefined : view.words[from]?.start;
  if (start === undefined) return null;
  const end = Math.min(contentEnd(view), quotationEnd(view, start), semicolonBehind(view, start));
  return start >= end ? null : { start, end };
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

/**
 * Where what begins inside a quotation must end: with the quotation.
 *
 * @param view the sentence
 * @param at an offset into the article's text
 * @returns the end of the quotation, infinite outside of any
 */
export function quotationEnd(view: SentenceView, at: number): number {
  return view.quotes.find((quote) => quote.start <= at && at < quote.end)?.end ?? Number.POSITIVE_INFINITY;
}

const SKIPPED: ReadonlySet<string> = new Set(['time', 'bracket', 'auxiliary']);

/**
 * Over phrases of time, place and addressee behind a reporting verb: the index of the chunk where content may begin.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the first chunk behind the verb
 * @returns an index, `chunks.length` where only adjuncts follow
 * @example
 * // WHO mengatakan kepada pers pada Rabu (2/11) [bahwa] …
 */
export function afterAdjuncts(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (at < chunks.length) {
    const kind = chunks[at]?.kind;
    if (SKIPPED.has(kind ?? '')) at += 1;
    else if (
      kind === 'preposition' &&
      (chunks[at + 1]?.kind === 'noun-phrase' || chunks[at + 1]?.kind === 'time')
    )
      at += 2;
    else return at;
  }
  return at;
}

/** How many chunks a relative clause before `bahwa` may have behind its verb. */
const RELATIVE = 5;

/**
 * Index of the `bahwa` (or `jika`, `kalau`) that opens the content before any other verb does, or -1.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the first chunk behind the verb
 */
export function thatClause(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'subordinator' && chunk.head === 'bahwa') return at;
    if (chunk?.kind === 'verb' || chunk?.kind === 'quote' || chunk?.kind === 'mark') return -1;
    if (chunk?.kind === 'subordinator') return chunk.head === 'yang' ? pastRelative(chunks, at) : -1;
  }
  return -1;
}

/** `dalam pernyataan yang dirilis Rabu bahwa`: the `bahwa` behind a relative clause of one passive verb, or -1. */
function pastRelative(chunks: readonly Chunk[], yang: number): number {
  const verb = yang + 1;
  if (chunks[verb]?.kind !== 'verb' || chunks[verb]?.head.startsWith('di') !== true) return -1;
  const next = thatClause(chunks, verb + 1);
  return next >= 0 && next <= verb + RELATIVE ? next : -1;
}

/**
 * Index of the wish clause behind a target (`agar`, `untuk`, `supaya`), or -1.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the first chunk behind the verb
 * @returns the index of the connector, or of the verb or negator where there is none (`mendesak Israel membuka …`)
 */
export function wishClause(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'subordinator' && ['agar', 'untuk', 'supaya', 'bahwa'].includes(chunk.head))
      return at;
    if (chunk?.kind === 'verb' || chunk?.kind === 'negator') return at;
    if (['quote', 'mark', 'comma'].includes(chunk?.kind ?? '')) return -1;
  }
  return -1;
}

/**
 * The quotation that begins at or right behind a chunk, over a comma, a colon or `bahwa`.
 *
 * @param view the sentence
 * @param chunk index of the chunk
 * @returns the quotation without its marks, or null
 */
export function quotationAt(view: SentenceView, chunk: number): Span | null {
  for (let at = chunk; at < Math.min(view.chunks.length, chunk + 3); at += 1) {
    const one = view.chunks[at];
    if (one?.kind === 'quote')
      return view.quotes.find((quote) => quote.start === view.words[one.from]?.end) ?? null;
    if (one?.kind !== 'comma' && one?.kind !== 'mark') return null;
  }
  return null;
}

/**
 * The quotation that ends before a place in the sentence, or null; it may have begun in an earlier sentence.
 *
 * @param view the sentence
 * @param at an offset into the article's text
 */
export function quotationBefore(view: SentenceView, at: number): Span | null {
  const before = view.quotes.filter((quote) => quote.end <= at);
  return before.at(-1) ?? null;
}

/**
 * Tells whether a stretch of chunks has a verb of its own.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the first chunk
 */
export function hasVerb(chunks: readonly Chunk[], from: number): boolean {
  return chunks
    .slice(from)
    .some((chunk) => ['verb', 'auxiliary', 'negator'].includes(chunk.kind) || hasClass(chunk.head, 'copula'));
}

/**
 * Frames whose object is a target and not yet the content.
 *
 * @param frame the frame of a reporting verb
 * @returns true for `accuse` and `ask`
 */
export function takesTarget(frame: CueFrame): boolean {
  return frame === 'accuse' || frame === 'ask';
}
