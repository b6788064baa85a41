import type { Span } from '@warta/text';
import data from '../../../data/speech-words.json' with { type: 'json' };
import { anyOf } from '../../any-of.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { wordsOfClass } from '../../words-of-class.js';
import { quotationBefore } from './quotation-at.js';
import { taggedClause } from './tagged-clause.js';

const BETWEEN = new RegExp(`^[\\s.,!?…"”“'’†-]*(?:${anyOf(wordsOfClass(data.entries, 'thus'))}\\s+)?$`, 'u');

/** Only marks and `demikian` stand between the quotation and the tag. */
function isNear(view: SentenceView, end: number, at: number): boolean {
  return BETWEEN.test(view.article.text.slice(end, at));
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
 * @example
 * // "[Wabah mereda]," kata WHO. → Wabah mereda
 * // Wabah itu mulai mereda, kata WHO. → null
 */
export function taggedQuotation(view: SentenceView, at: number): Span | null {
  const quotation = quotationBefore(view, at);
  return quotation !== null && isNear(view, quotation.end, at) ? longerPart(view, quotation, at) : null;
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
