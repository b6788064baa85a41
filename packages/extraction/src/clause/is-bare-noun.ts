import { type Chunk, holdsName } from './chunk.js';

/**
 * Tells whether a chunk is a noun phrase that holds no name.
 *
 * @param chunk a chunk, or undefined where there is none
 * @example
 * // [rudal jelajah] → true; [rudal Iran], [Iran] → false
 */
export function isBareNoun(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun-phrase' && !holdsName(chunk);
}
