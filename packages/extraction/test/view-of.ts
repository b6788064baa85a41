import type { Article } from '@warta/parsing';
import type { Chunk } from '../src/clause/chunk.js';
import { chunkSpan, type SentenceView } from '../src/clause/clause-view.js';
import { readSentenceTokens } from '../src/clause/sentence-tokens.js';
import { findMentions } from '../src/mentions/find-mentions.js';
import { readSentences } from '../src/read-sentences.js';
import { articleOf } from './article-of.js';

/** The views of an article's sentences, as the rules see them. */
export function viewsOf(article: Article): SentenceView[] {
  const tokens = readSentenceTokens(article);
  return readSentences(article, findMentions([article], [tokens])[0] ?? [], tokens);
}

/** The view of one sentence; throws where there is none. */
export function viewOf(text: string, kind: 'body' | 'title' = 'body'): SentenceView {
  const [view] = viewsOf(articleOf(text, kind));
  if (view === undefined) throw new Error(`No sentence in ${text}`);
  return view;
}

/** The words of a chunk as they stand. */
export function wordsOf(view: SentenceView, chunk: Chunk): string {
  const { start, end } = chunkSpan(view, chunk);
  return view.article.text.slice(start, end);
}

/** Index of the chunk that a word begins; throws where none does. */
export function chunkOf(view: SentenceView, word: string): number {
  const at = view.chunks.findIndex((chunk) => view.words[chunk.from]?.text === word);
  if (at < 0) throw new Error(`No chunk begins with ${word} in ${view.article.text}`);
  return at;
}

/** The names of mentions as they stand. */
export function namesOf(view: SentenceView, mentions: readonly number[]): string {
  return mentions
    .map((index) => view.mentions[index])
    .map((mention) => (mention === undefined ? '?' : view.article.text.slice(mention.start, mention.end)))
    .join(' + ');
}
