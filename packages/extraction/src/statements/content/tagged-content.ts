import type { Span } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import { isReporting } from '../../clause/is-reporting.js';
import { anySpeechWord } from '../../clause/speech-word.js';
import { quotationBefore } from './quotation-at.js';
import { openingStart, taggedClause } from './tagged-clause.js';

const BETWEEN = new RegExp(`^[\\s.,!?…"”“'’†-]*(?:${anySpeechWord('thus')}\\s+)?$`, 'u');

/** Only marks and `demikian` stand between the quotation and the tag. */
function isNear(view: SentenceView, end: number, at: number): boolean {
  return BETWEEN.test(view.article.text.slice(end, at));
}

/** `"A," kata X, seraya menambahkan, "B"`: another verb reports what follows. */
function saysMore(view: SentenceView, from: number, to: number): boolean {
  return view.chunks.some((chunk) => {
    const start = view.words[chunk.from]?.start ?? 0;
    return start > from && start < to && isReporting(chunk);
  });
}

/** A quotation that its tag only interrupts (`"A," kata X, "B."`) goes on behind it; the longer part stands for both. */
function longerPart(view: SentenceView, before: Span, at: number): Span {
  const after = view.quotes.find((quote) => quote.start > at);
  if (after !== undefined && saysMore(view, at, after.start)) return before;
  const goesOn = after !== undefined && /,\s*["“]$/u.test(view.article.text.slice(at, after.start));
  return goesOn && after.end - after.start > before.end - before.start ? after : before;
}

/** `Kesepakatan itu "merampas hak petani," ujar X`: the clause that a few quoted words close. */
function withOpening(view: SentenceView, quotation: Span): Span {
  const { text } = view.article;
  const before = text.slice(view.sentence.start, Math.max(view.sentence.start, quotation.start - 1));
  const fragment = /^\p{Ll}/u.test(text.slice(quotation.start, quotation.start + 1));
  if (!fragment || !/[\p{L}\d)]\s$/u.test(before)) return quotation;
  const told = view.chunks.some(
    ({ kind, to }) => kind === 'noun-phrase' && (view.words[to - 1]?.end ?? Infinity) < quotation.start,
  );
  return told ? { start: openingStart(view), end: quotation.end } : quotation;
}

/**
 * The quotation that closes right before a tag, or null.
 *
 * @param view the sentence
 * @param at where the tag begins, in UTF-16 code units of the article's text
 * @example
 * // "[Wabah mereda]," kata WHO. → Wabah mereda
 * // Wabah itu mulai mereda, kata WHO. → null
 */
export function taggedQuotation(view: SentenceView, at: number): Span | null {
  const quotation = quotationBefore(view, at);
  if (quotation === null || !isNear(view, quotation.end, at)) return null;
  const part = longerPart(view, quotation, at);
  return part === quotation ? withOpening(view, quotation) : part;
}

/**
 * What a tag reports of what stands before it: the quotation that just closed, or the clause up to its comma.
 *
 * @param view the sentence
 * @param first index of the tag's first word
 * @returns the span, or null where neither stands there
 * @example
 * // "[Wabah mereda]," kata WHO. → Wabah mereda
 * // [Wabah itu mulai mereda], kata WHO. → Wabah itu mulai mereda
 */
export function contentBefore(view: SentenceView, first: number): Span | null {
  const quotation = taggedQuotation(view, view.words[first]?.start ?? 0);
  if (quotation !== null) return quotation;
  return view.words[first - 1]?.text === ',' ? taggedClause(view, first - 1) : null;
}
