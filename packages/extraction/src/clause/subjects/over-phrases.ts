import { type Chunk, kindAt } from '../chunk.js';
import { skipAhead } from '../skip-chunks.js';

/** What may stand between a subject and its verb beside small words. */
const BESIDE_SUBJECT: ReadonlySet<string> = new Set(['bracket', 'time']);

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
  let at = skipAhead(chunks, from, BESIDE_SUBJECT);
  while (kindAt(chunks, at) === 'preposition' && kindAt(chunks, at + 1) === 'noun-phrase')
    at = skipAhead(chunks, at + 2, BESIDE_SUBJECT);
  return at;
}
