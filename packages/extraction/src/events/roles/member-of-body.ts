import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isActOf } from '../act-group.js';
import type { Frame } from '../frame.js';

/**
 * Tells whether a phrase is of an unnamed member of a body, to whom something is done as a person: the body itself is not arrested.
 *
 * @param view the sentence
 * @param frame the act
 * @param phrase index of the noun phrase
 * @example
 * // menangkap [enam anggota Komite FIFA] → true; menyerang [anggota Hizbullah] → false
 */
export function isMemberOfBody(view: SentenceView, { act }: Frame, phrase: number): boolean {
  const chunk = view.chunks[phrase];
  return (
    isActOf(act, 'to-people') &&
    isRoleNoun(chunk?.head ?? '', 'member') &&
    chunk?.heads.length === 0 &&
    chunk.owners.every((owner) => view.mentions[owner]?.kind === 'organization')
  );
}
