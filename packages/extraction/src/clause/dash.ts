import { type Chunk, kindAt } from './chunk.js';
import { hasClass } from './word-class.js';

/**
 * Tells whether a chunk is a dash.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the chunk
 * @example
 * // Iran [–] yang membantah – diam. → true; Iran[,] yang membantah, diam. → false
 */
export function isDashAt(chunks: readonly Chunk[], at: number): boolean {
  return kindAt(chunks, at) === 'mark' && hasClass(chunks[at]?.head ?? '', 'dash');
}
