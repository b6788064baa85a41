import type { Span } from '@warta/text';
import type { SentenceView } from '../clause/clause-view.js';
import { contentEnd, hasVerb, quotationBefore } from './content.js';

/** Only marks and `demikian` stand between the quotation and the tag. */
function isNear(view: SentenceView, end: number, at: number): boolean {
  return /^[\s.,!?…"”“'’-]*(?:(?:demikian|begitu|seperti|sebagaimana)\s+)?$/u.test(
    view.article.text.slice(end, at),
  );
}

/** A quotation that its tag only interrupts (`"A," kata X, "B."`) goes on behind it; the longer part stands for both. */
function longerPart(view: SentenceView, before: Span, at: number): Span {
  const after = view.quotes.find((quote) => quote.start > at);
  const goesOn = after !== undefined && /,\s*["“]$/u.test(view.article.text.slice(at, after.start));
  return goesOn && after.end - after.start > before.end - before.start ? after : before;
}

/**
 * The quotation that closes right before a tag, or null.
 *
 * @param view the sentence
 * @param at where the tag begins, in UTF-16 code units of the article's text
 */
export function taggedQuotation(view: SentenceView, at: number): Span | null {
  const quotation = quotationBefore(view, at);
  return quotation !== null && isNear(view, quotation.end, at) ? longerPart(view, quotation, at) : null;
}

/** Where the clause before an inserted tag begins: over `Namun,` and the like. */
function clauseStart(view: SentenceView, comma: number): number {
  const first = view.chunks[0];
  const opens = first !== undefined && first.kind !== 'noun-phrase' && view.chunks[1]?.kind === 'comma';
  const from = opens && (view.chunks[1]?.from ?? 0) < comma ? (view.chunks[1]?.to ?? 0) : 0;
  return view.words[from]?.start ?? view.sentence.start;
}

/**
 * What an indirect tag reports: the clause before its comma, or the whole clause that it interrupts (`Vaksin itu, kata X, aman`).
 *
 * @param view the sentence
 * @param comma index of the comma's word before the tag
 * @param speaker index of the speaker's chunk, or -1
 * @returns the span, or null where too little stands before
 */
export function taggedClause(view: SentenceView, comma: number, speaker: number): Span | null {
  const start = clauseStart(view, comma);
  const closing = view.chunks.findIndex((chunk, at) => at > speaker && chunk.kind === 'comma');
  const goesOn = closing >= 0 && hasVerb(view.chunks, closing + 1);
  const own = view.chunks.filter((chunk) => chunk.to <= comma);
  const whole = own.some((chunk) => chunk.kind === 'verb') && own[0]?.kind !== 'subordinator';
  if (goesOn && !whole) return partOrWhole(view, own, closing, start);
  const end = view.words[comma - 1]?.end ?? start;
  return comma < 3 || end <= start ? null : { start, end };
}

/** Behind `Tidak seperti yang dikabarkan, kata X,` only what follows is said. */
function partOrWhole(
  view: SentenceView,
  own: SentenceView['chunks'],
  closing: number,
  start: number,
): Span | null {
  const quote = view.quotes.find(
    (one) => one.start > (view.words[view.chunks[closing]?.from ?? 0]?.start ?? 0),
  );
  const after =
    own.some((chunk) => chunk.kind === 'noun-phrase') && quote === undefined
      ? start
      : view.words[view.chunks[closing]?.to ?? -1]?.start;
  const end = contentEnd(view);
  return after === undefined || after >= end ? null : { start: after, end };
}
