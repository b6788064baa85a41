import type { Chunk } from './chunk.js';
import type { SentenceView } from './clause-view.js';
import { nounPhrase } from './noun-phrase.js';

/**
 * Reads a part of a noun phrase as a phrase of its own: behind a small word that was taken for its head, or before one.
 *
 * @param view the sentence
 * @param from first word of the part, an index into `view.words`
 * @param to one past its last word
 * @returns a chunk of the kind `noun-phrase`
 * @example
 * // [Versi polisi], korban terjatuh: from the second word on → [polisi]
 */
export function restOfPhrase(view: SentenceView, from: number, to: number): Chunk {
  const { words, mentions, headline } = view;
  return nounPhrase(words, from, to, { mentions, headline, isTime: () => false });
}
