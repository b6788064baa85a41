import type { SentenceView } from '../../clause/clause-view.js';
import { isActWord } from '../act-word.js';
import { findObjectWord } from '../objects/object-class.js';
import type { Trigger } from '../rule.js';

/**
 * Tells whether a crowd surrounds something, which is a protest and no attack.
 *
 * @param view the sentence
 * @param trigger the verb
 * @param phrase index of the chunk of who does it, or null
 * @example
 * // Kedutaan itu dikepung [ribuan demonstran]. → true; Kota itu dikepung [pemberontak]. → false
 */
export function isCrowdSiege(view: SentenceView, { reading, from }: Trigger, phrase: number | null): boolean {
  const chunk = view.chunks[phrase ?? -1];
  if (reading.frame.act !== 'attack' || chunk?.kind !== 'noun-phrase') return false;
  if (!isActWord(view.words[from]?.lower ?? '', 'surrounds')) return false;
  return findObjectWord(view, chunk.from, chunk.to, 'crowd') >= 0;
}
