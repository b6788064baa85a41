import type { Chunk } from '../../clause/chunk.js';
import { reportingWords } from '../cues/reporting-words.js';

const IDENTITY = new RegExp(`^${reportingWords.any('identity')}`, 'u');

/**
 * Tells whether a chunk begins with a word for somebody's name: who asks that it be hidden speaks without one.
 *
 * @param chunk any chunk
 * @example
 * // yang meminta [namanya] tidak disebut → true
 */
export function isIdentity({ head }: Chunk): boolean {
  return IDENTITY.test(head);
}
