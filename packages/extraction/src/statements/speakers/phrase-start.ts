import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';

/**
 * Where a phrase begins, in UTF-16 code units of the article's text.
 *
 * @param view the sentence
 * @param chunk the phrase
 * @example
 * // Kemarin [Pemerintah Jepang] diam. → 8
 */
export function phraseStart(view: SentenceView, chunk: Chunk): number {
  return view.words[chunk.from]?.start ?? view.sentence.start;
}
