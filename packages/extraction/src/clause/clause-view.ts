import type { Article, Sentence, ZoneKind } from '@warta/parsing';
import { entryAt } from '../entry-at.js';
import type { DateReading, Mention } from '../findings.js';
import type { Chunk } from './chunk.js';
import type { Word } from './word.js';

/** A date expression read in its article. */
export interface DatedSpan {
  readonly start: number;
  readonly end: number;
  readonly date: DateReading;
}

/** A sentence as the rules see it: its words, its chunks, and the article around it. */
export interface SentenceView {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  /** Index into `article.sentences`. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly zone: ZoneKind;
  /** It is a title or written like one: verbs may stand without meN-. */
  readonly headline: boolean;
  readonly words: readonly Word[];
  readonly chunks: readonly Chunk[];
  /** Date expressions inside the sentence. */
  readonly dates: readonly DatedSpan[];
  /** Quotations that touch the sentence, without their marks, in text order. */
  readonly quotes: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Index of the chunk that holds a word, or -1.
 *
 * @param view the sentence
 * @param word index into `view.words`
 * @returns index into `view.chunks`
 * @example
 * // Menteri [Pertahanan] Rusia membantah itu. → 0, as for each word of `Menteri Pertahanan Rusia`
 */
export function chunkAt(view: SentenceView, word: number): number {
  return view.chunks.findIndex((chunk) => chunk.from <= word && word < chunk.to);
}

/**
 * Start and end of a chunk, in UTF-16 code units of the article's text.
 *
 * @param view the sentence
 * @param chunk one of its chunks
 * @returns from its first word to the end of its last
 * @example
 * // [Menteri Pertahanan Rusia] membantah itu. → { start: 0, end: 25 }
 */
export function chunkSpan(view: SentenceView, chunk: Chunk): { start: number; end: number } {
  const first = view.words[chunk.from];
  const last = entryAt(view.words, chunk.to - 1);
  return { start: first?.start ?? view.sentence.start, end: last?.end ?? view.sentence.end };
}
