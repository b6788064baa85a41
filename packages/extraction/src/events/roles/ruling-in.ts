import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { mayBeCapital } from '../../mentions/may-be-capital.js';

/**
 * Names the state whose rulers a phrase without a name tells of, where `di` tells it.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @returns the mention; empty for others than rulers, and for places that no state is ruled from
 * @example
 * // menjatuhkan sanksi terhadap [junta militer] di Myanmar → Myanmar
 * // menjatuhkan sanksi terhadap [kelompok bersenjata] di Myanmar → none
 */
export function rulingIn(view: SentenceView, chunk: Chunk): readonly number[] {
  if (chunk.owners.length > 0 || !isRoleNoun(chunk.head, 'rulers')) return [];
  const at = view.chunks.indexOf(chunk);
  const [state, other] = view.chunks[at + 1]?.head === 'di' ? (view.chunks[at + 2]?.heads ?? []) : [];
  if (state === undefined || other !== undefined) return [];
  const mention = view.mentions[state];
  return mention?.kind === 'country' || mayBeCapital(mention?.candidates) ? [state] : [];
}
