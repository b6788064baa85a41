import { type Chunk, kindAt } from '../chunk.js';
import { DATED, skipAhead } from '../skip-chunks.js';

/**
 * Goes over what stands between a subject and its verb: brackets, times, phrases behind a preposition.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the first chunk behind the subject
 * @returns index of the first chunk behind such phrases
 * @example
 * // Yordania [(JOR)] [bersama Mesir] menerjunkan → index of `menerjunkan`
 */
export function overPhrases(chunks: readonly Chunk[], from: number): number {
  let at = skipAhead(chunks, from, DATED);
  while (kindAt(chunks, at) === 'preposition' && kindAt(chunks, at + 1) === 'noun-phrase')
    at = skipAhead(chunks, at + 2, DATED);
  return at;
}
