import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';

/**
 * Names who has a test done that a leader looks on at: the state of the leader where the phrase names it, else the leader.
 *
 * @param view the sentence
 * @param chunk the phrase of who looks on, or none
 * @param names the names in it
 * @returns mentions; empty where nobody in person looks on
 * @example
 * // pemimpin [Korea Utara] Kim Jong Un mengawasi uji coba rudal → Korea Utara
 * // Jepang mengawasi peluncuran rudal → none
 */
export function leadersIn(
  view: SentenceView,
  chunk: Chunk | undefined,
  names: readonly number[],
): readonly number[] {
  const persons = names.filter((name) => hasKind(view.mentions, name, 'person'));
  const states = chunk?.owners.filter((owner) => hasKind(view.mentions, owner, 'country')) ?? [];
  return persons.length > 0 && states.length > 0 ? states : persons;
}
