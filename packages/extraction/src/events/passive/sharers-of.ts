import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { hasKind } from '../../clause/has-kind.js';
import type { Frame } from '../frame.js';

/**
 * Names whose a deal is that a passive tells of, where the other side stands behind.
 *
 * @param view the sentence
 * @param frame the deed
 * @param at index of the subject's chunk
 * @param complements the phrases behind the passive
 * @returns indices of mentions; empty where no other side stands behind
 * @example
 * // kesepakatan senjata [Korea Selatan], yang dicapai dengan Polandia → Korea Selatan
 * // kesepakatan senjata Korea Selatan, yang dicapai pada Senin → none
 */
export function sharersOf(
  view: SentenceView,
  { roles }: Frame,
  at: number,
  { prepositional }: Complements,
): readonly number[] {
  const shared =
    roles['dengan'] === 'actors' && prepositional.some(({ preposition }) => preposition === 'dengan');
  const owners = shared ? (view.chunks[at]?.owners ?? []) : [];
  return owners.filter((owner) => hasKind(view.mentions, owner, 'country', 'organization', 'group'));
}
