import { findDates } from '@warta/indonesian';
import type { Article, Sentence, ZoneKind } from '@warta/parsing';
import type { Span } from '@warta/text';
import type { DatedSpan, SentenceView } from './clause/clause-view.js';
import { ReadSentence } from './clause/read-sentence.js';
import { reportsAs } from './clause/reports-as.js';
import type { SentenceToken } from './clause/sentence-tokens.js';
import { isTitleCase } from './clause/title-case.js';
import { readWords, type Word } from './clause/word.js';
import { rememberFlags } from './clause/word-form.js';
import type { Mention } from './findings.js';
import { mapList } from './map-list.js';
import { findQuotations } from './statements/content/find-quotations.js';

/** Takes the items of a sorted list that lie in a span; call with spans in text order. */
function slicer<T extends Span>(
  items: readonly T[],
): (span: Span) => { readonly item: T; readonly index: number }[] {
  let from = 0;
  return (span) => {
    while ((items[from]?.end ?? Infinity) <= span.start) from += 1;
    const inside: { item: T; index: number }[] = [];
    for (let at = from; (items[at]?.start ?? Infinity) < span.end; at += 1) {
      const item = items[at];
      if (item !== undefined) inside.push({ item, index: at });
    }
    return inside;
  };
}

function datesOf(article: Article): DatedSpan[] {
  const reference = article.published?.value.from || null;
  return mapList(findDates(article.text, { reference }), (found) => ({
    start: found.start,
    end: found.end,
    date: { edtf: found.edtf, from: found.from, to: found.to, precision: found.precision },
  }));
}

function zoneKindOf(article: Article, sentence: Sentence): ZoneKind {
  return article.zones[sentence.zone]?.kind ?? 'body';
}

/** A line in body text that is written like a headline: capitals throughout and no full stop. */
function isHeadline(article: Article, sentence: Sentence, words: readonly Word[]): boolean {
  if (zoneKindOf(article, sentence) !== 'body' || !isTitleCase(words)) return false;
  return !/[.!?]/.test(words.at(-1)?.text ?? '.');
}

const ONLY_MARKS = /^[\s.,!?…"”“'’-]*$/u;

const NONE: readonly never[] = [];

const isTagForm = rememberFlags(({ lower }) => reportsAs(lower, 'tag'));

/** `"Harga naik." Kata Budi.`: the quotation before a sentence that is its tag. */
function quotationTagged(
  text: string,
  quotations: readonly Span[],
  { start }: Span,
  [first]: readonly Word[],
): readonly Span[] {
  if (first === undefined || !isTagForm(first.form)) return NONE;
  const before = quotations.findLast(({ end }) => end <= start);
  return before !== undefined && ONLY_MARKS.test(text.slice(before.end, start)) ? [before] : [];
}

/**
 * Reads every sentence of an article for the rules: words, chunks, dates, quotations.
 *
 * @param article a parsed article
 * @param mentions its mentions, in text order
 * @param tokens the tokens of its sentences
 * @returns one view for each of `article.sentences`
 * @example
 * // Kamis (3/11), Iran membantah. "Kami siap," katanya. → two views: one with a date, one with a quotation
 */
export function readSentences(
  article: Article,
  mentions: readonly Mention[],
  tokens: readonly SentenceToken[][],
): SentenceView[] {
  const mentionsIn = slicer(mentions);
  const datesIn = slicer(datesOf(article));
  const quotations = findQuotations(article);
  const quotesIn = slicer(quotations);
  return mapList(article.sentences, (sentence, index) => {
    const inside = mapList(mentionsIn(sentence), ({ item, index: at }) => ({ mention: item, index: at }));
    const words = readWords(tokens[index] ?? [], inside);
    const dates = mapList(datesIn(sentence), ({ item }) => item);
    const zone = isHeadline(article, sentence, words) ? 'title' : zoneKindOf(article, sentence);
    const headline = zone === 'title' || isTitleCase(words);
    const quotes = [
      ...quotationTagged(article.text, quotations, sentence, words),
      ...mapList(quotesIn(sentence), ({ item }) => item),
    ];
    return new ReadSentence({ article, mentions, index, sentence, zone, headline, words, dates, quotes });
  });
}
