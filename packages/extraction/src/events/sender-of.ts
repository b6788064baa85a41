import type { SentenceView } from '../clause/clause-view.js';
import { isActWord } from './act-word.js';
import { findObjectWord } from './object-class.js';
import { namesOf } from './role-names.js';

/**
 * Names who sent a weapon that strikes: `rudal yang diyakini ditembakkan [Houthi]`.
 *
 * @param view the sentence
 * @param weapon index of the weapon's chunk
 * @returns indices of mentions; empty behind other things, and where nobody is named
 * @example
 * // Drone yang diluncurkan [Ukraina] menghantam kilang. → Ukraina
 * // Drone yang jatuh di Ukraina menghantam kilang. → none
 */
export function senderOf(view: SentenceView, weapon: number): readonly number[] {
  const chunk = view.chunks[weapon];
  if (chunk?.kind !== 'noun-phrase' || view.chunks[weapon + 1]?.head !== 'yang') return [];
  if (findObjectWord(view, chunk.from, chunk.to, 'weapon') < 0) return [];
  let at = weapon + 2;
  while (view.chunks[at]?.kind === 'auxiliary' || view.chunks[at + 1]?.kind === 'verb') at += 1;
  return isActWord(view.chunks[at]?.head ?? '', 'sent') ? namesOf(view, view.chunks[at + 1]) : [];
}
