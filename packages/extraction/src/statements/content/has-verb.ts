import type { Chunk } from '../../clause/chunk.js';
import { opensPredicate } from '../../clause/opens-predicate.js';
import { hasClass } from '../../clause/word-class.js';

/**
 * Tells whether a stretch of chunks has a verb of its own.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the first chunk
 * @example
 * // Vaksin itu dibagikan; Vaksin itu adalah obat → true
 * // Vaksin itu aman → false
 */
export function hasVerb(chunks: readonly Chunk[], from: number): boolean {
  return chunks.slice(from).some((chunk) => opensPredicate(chunk) || hasClass(chunk.head, 'copula'));
}
