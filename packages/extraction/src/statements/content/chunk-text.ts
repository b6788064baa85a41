import type { Chunk } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';

/**
 * The words of a chunk as they stand in the article.
 *
 * @param view the sentence
 * @param chunk one of its chunks
 * @example
 * // [Pemerintah Jepang] mengirim beras. → 'Pemerintah Jepang'
 */
export function chunkText(view: SentenceView, chunk: Chunk): string {
  const { start, end } = chunkSpan(view, chunk);
  return view.article.text.slice(start, end);
}
