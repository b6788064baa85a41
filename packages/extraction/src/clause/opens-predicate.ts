import type { Chunk } from './chunk.js';

/**
 * Tells whether a chunk begins what is said of a subject: a verb, or a small word before one.
 *
 * @param chunk a chunk, or undefined where there is none
 * @example
 * // Iran [tidak] mengirim drone → true; Iran [dan] Rusia → false
 */
export function opensPredicate(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' || chunk?.kind === 'auxiliary' || chunk?.kind === 'negator';
}
