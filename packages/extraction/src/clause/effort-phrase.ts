import type { Chunk } from './chunk.js';
import { isRoleNoun } from './role-noun.js';
import { hasClass } from './word-class.js';

/**
 * Tells whether a phrase is the effort of somebody, who carries it out: `upaya Rusia untuk mendapatkan`.
 *
 * @param chunk the phrase, or undefined past the end
 */
export function isEffort(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun-phrase' && chunk.owners.length > 0 && isRoleNoun(chunk.head, 'effort');
}

/**
 * Tells whether a phrase is the effort of the subject itself: `mengumumkan rencana membeli`.
 *
 * @param chunk the phrase, or undefined past the end
 * @param verb the verb before it, in lower case
 */
export function isOwnEffort(chunk: Chunk | undefined, verb: string): boolean {
  if (chunk?.kind !== 'noun-phrase' || chunk.owners.length + chunk.heads.length > 0) return false;
  return hasClass(verb, 'planning') && isRoleNoun(chunk.head.replace(/nya$/u, ''), 'effort');
}
