import { type Chunk, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { servedBy } from './served-by.js';

/**
 * Names the states and bodies that a phrase speaks for: itself, or for a person and an organ the body behind.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @returns indices of mentions; empty for private people
 * @example
 * // [Menteri Luar Negeri Iran Abbas Araghchi] → Iran
 * // [warga Iran] → none
 */
export function bodiesOf(view: SentenceView, chunk: Chunk): readonly number[] {
  if (isRoleNoun(chunk.head, 'people') && !isRoleNoun(chunk.head, 'office')) return [];
  const isBody = (one: number): boolean => !['place', 'person'].includes(view.mentions[one]?.kind ?? '');
  const bodies = chunk.heads.filter(isBody);
  if (bodies.length > 0) return bodies;
  const owners = ownersOf(chunk).filter(isBody).slice(0, 1);
  return owners.length > 0 || chunk.heads.length !== 1 ? owners : servedBy(view, chunk.heads[0] ?? -1);
}
