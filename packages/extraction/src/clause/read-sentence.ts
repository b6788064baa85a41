import type { Article, Sentence, ZoneKind } from '@warta/parsing';
import { containsSpan, type Span } from '@warta/text';
import type { Mention } from '../findings.js';
import type { Chunk } from './chunk.js';
import { chunkSentence } from './chunk-sentence.js';
import type { DatedSpan, SentenceView } from './clause-view.js';
import type { Word } from './word.js';

/**
 * A sentence that is cut into chunks when a rule first asks for them: none asks where no word tells an act or speech,
 * in every third sentence of the news.
 */
export class ReadSentence implements SentenceView {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly index: number;
  readonly sentence: Sentence;
  readonly zone: ZoneKind;
  readonly headline: boolean;
  readonly words: readonly Word[];
  readonly dates: readonly DatedSpan[];
  readonly quotes: readonly Span[];
  private cut: readonly Chunk[] | undefined;

  /** @param read what is known of the sentence before it is cut */
  constructor(read: Omit<SentenceView, 'chunks'>) {
    this.article = read.article;
    this.mentions = read.mentions;
    this.index = read.index;
    this.sentence = read.sentence;
    this.zone = read.zone;
    this.headline = read.headline;
    this.words = read.words;
    this.dates = read.dates;
    this.quotes = read.quotes;
    this.cut = undefined;
  }

  get chunks(): readonly Chunk[] {
    if (this.cut === undefined) {
      const { mentions, headline, dates } = this;
      this.cut = chunkSentence(this.words, { mentions, headline, isTime: (word) => isDated(word, dates) });
    }
    return this.cut;
  }
}

/** Whether a date expression covers a word. */
function isDated(word: Word, dates: readonly DatedSpan[]): boolean {
  return dates.length > 0 && word.mention < 0 && dates.some((date) => containsSpan(date, word));
}
