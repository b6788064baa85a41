import type { SentenceView } from '../../src/clause/clause-view.js';
import { chunkOf, viewOf, wordsOf } from '../view-of.js';

/** The words of the phrase that a search finds from the chunk that a word begins; empty where it finds none. */
export function findPhrase(
  find: (view: SentenceView, at: number) => number,
  text: string,
  word: string,
  kind: 'body' | 'title' = 'body',
): string {
  const view = viewOf(text, kind);
  const chunk = view.chunks[find(view, chunkOf(view, word))];
  return chunk === undefined ? '' : wordsOf(view, chunk);
}
