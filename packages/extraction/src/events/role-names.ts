import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { isPronoun } from '../statements/speaker.js';

/**
 * Names the actors that a noun phrase stands for: its heads, or behind an organ or office the state or body it belongs to.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @param pronoun the actor that `ia`, `dia`, `mereka` would be here, or null
 * @returns indices of mentions; empty for things, private people and unnamed ones
 * @example
 * // [militer Israel] → Israel; [warga Rusia] → none
 */
export function namesOf(
  view: SentenceView,
  chunk: Chunk | undefined,
  pronoun: number | null = null,
): readonly number[] {
  if (chunk?.kind !== 'noun-phrase') return [];
  if (chunk.heads.length > 0) return chunk.heads;
  if (isPronoun(chunk)) return pronoun === null ? [] : [pronoun];
  const stands = isRoleNoun(chunk.head, 'organ') || isRoleNoun(chunk.head, 'office');
  const owner = chunk.owners[0];
  if (!stands || owner === undefined || isRoleNoun(chunk.head, 'people')) return [];
  return view.mentions[owner]?.kind === 'place' ? [] : [owner];
}
