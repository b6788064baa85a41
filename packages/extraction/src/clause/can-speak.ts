import type { Chunk } from './chunk.js';
import { isPersonNoun, isRoleNoun } from './role-noun.js';

/**
 * Tells whether a phrase is of somebody who can speak: by name, as a person or as an organ.
 *
 * @param chunk a chunk, or undefined where there is none
 * @example
 * // Kedutaan Besar RI, juru bicara itu, pemerintah → true; ledakan itu → false
 */
export function canSpeak(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'noun-phrase') return false;
  return chunk.heads.length > 0 || isPersonNoun(chunk.head) || isRoleNoun(chunk.head, 'organ');
}
