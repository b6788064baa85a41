import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { flatMap } from '../../flat-map.js';
import { isActOf } from '../act-group.js';
import type { Frame } from '../frame.js';
import { namesBothSides } from '../nouns/deed-doers.js';
import { namesOf } from '../roles/role-names.js';

/** `gencatan senjata [Israel] dan [Hamas]`: whose it is, also where they are too unlike to be one phrase. */
function sidesIn(view: SentenceView, object: number): readonly number[] {
  const owners = view.chunks[object]?.owners ?? [];
  if (owners.length !== 1 || view.chunks[object + 1]?.kind !== 'conjunction') return owners;
  return [...owners, ...namesOf(view, view.chunks[object + 2])];
}

/**
 * Leaves out of the doers whoever only tells of what two sides do that are named.
 *
 * @param view the sentence
 * @param frame the act
 * @param doers whom the subject names
 * @param complements the phrases of the verb
 * @returns the doers; none where the sides are others
 * @example
 * // Qatar mengumumkan gencatan senjata antara Israel dan Hamas. → none
 * // Jerman menghormati gencatan senjata Israel dan Hamas. → none
 * // Israel mengumumkan gencatan senjata dengan Hamas. → Israel
 */
export function sidesOnly(
  view: SentenceView,
  { act, roles }: Frame,
  doers: readonly number[],
  { objects, prepositional }: Complements,
): readonly number[] {
  if (!isActOf(act, 'agreed') || roles['dengan'] !== 'actors') return doers;
  const owned = flatMap(objects.slice(0, 1), (at) => sidesIn(view, at));
  const isOthers = owned.length > 1 && doers.every((doer) => !owned.includes(doer));
  return isOthers || namesBothSides(view, prepositional) ? [] : doers;
}
