import type { Chunk } from '../../clause/chunk.js';
import { reportsAs } from '../../clause/reports-as.js';
import { hasClass } from '../../clause/word-class.js';

/**
 * Tells whether a phrase only points to what is said elsewhere.
 *
 * @param phrase a noun phrase
 * @example
 * // [Pengakuan itu] disampaikan X dalam wawancara, [Hal itu] dikatakan X → true
 */
export function pointsToClaim({ head, heads }: Chunk): boolean {
  return heads.length === 0 && (hasClass(head, 'pointing') || reportsAs(head, 'noun'));
}
