import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';

/**
 * Finds the phrase of who says a sentence that has no quotation marks, behind the word of speech that closes it.
 *
 * @param view the sentence
 * @param from index of a chunk of what is said
 * @returns the phrase, or undefined where no comma and word of speech follow
 * @example
 * // Kami tidak akan mundur, ujar [Menteri Pertahanan Ukraina].
 */
export function taggedSpeaker({ chunks }: SentenceView, from: number): Chunk | undefined {
  const comma = chunks.findIndex(
    ({ kind }, at) => at > from && kind === 'comma' && isTagChunk(chunks[at + 1]) && isPhrase(chunks[at + 2]),
  );
  return comma < 0 ? undefined : chunks[comma + 2];
}

function isTagChunk(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && reportsAs(chunk.head, 'tag');
}

function isPhrase(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun-phrase';
}
