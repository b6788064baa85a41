import type { SentenceView } from '../../clause/clause-view.js';
import { makerAfter } from '../../mentions/context-words.js';

/**
 * Tells whether a name stands behind a word of making: `kue bolu buatan Yanti`, `roket buatan AS`. Who made a thing does not own what happens to it.
 *
 * @param view the sentence
 * @param owner index of the mention
 */
export function hasMade(view: SentenceView, owner: number): boolean {
  const mention = view.mentions[owner];
  const at = view.words.findIndex((word) => word.start === mention?.start);
  return makerAfter.has(view.words[at - 1]?.lower ?? '');
}

/**
 * Tells whether a name is that of a person who made a thing.
 *
 * @param view the sentence
 * @param owner index of the mention
 * @example
 * // drone [buatan Selçuk Bayraktar] → true; drone [buatan Turki] → false
 */
export function isMaker(view: SentenceView, owner: number): boolean {
  return view.mentions[owner]?.kind === 'person' && hasMade(view, owner);
}
