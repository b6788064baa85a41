import { ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isActWord } from '../act-word.js';

/**
 * Names whose a thing is that does nothing itself, where a relative clause behind a comma tells of its owner.
 *
 * @param view the sentence
 * @param phrase index of the phrase
 * @returns indices of mentions; empty for other things, and without such a clause
 * @example
 * // Posisi [Denmark], yang mengirim bantuan, semakin sulit. → Denmark
 * // Rudal Denmark, yang menghantam kota, … → none
 */
export function ownersAside(view: SentenceView, phrase: number): readonly number[] {
  const chunk = view.chunks[phrase];
  const isAside = view.chunks[phrase + 1]?.kind === 'comma' && view.chunks[phrase + 2]?.head === 'yang';
  if (!isAside || chunk?.endsInName !== true) return [];
  return isActWord(chunk.head, 'standing') || isRoleNoun(chunk.head, 'effort') ? ownersOf(chunk) : [];
}

/**
 * Names who has a fate: `nasib [Budi] yang ditahan KPK`, with a comma or without.
 *
 * @param view the sentence
 * @param phrase index of the phrase
 * @returns indices of mentions; empty for other things, and without a relative clause
 */
export function whoseFate(view: SentenceView, phrase: number): readonly number[] {
  const chunk = view.chunks[phrase];
  const next = view.chunks[phrase + 1]?.kind === 'comma' ? phrase + 2 : phrase + 1;
  const isTold = view.chunks[next]?.head === 'yang' && chunk?.endsInName === true;
  return isTold && isActWord(chunk.head, 'fate') ? ownersOf(chunk) : [];
}
