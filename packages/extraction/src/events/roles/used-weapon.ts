import type { SentenceView } from '../../clause/clause-view.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { findObjectWord } from '../objects/object-class.js';

/**
 * Tells whether a weapon strikes because somebody who is not named uses it, so that whose it is need not strike.
 *
 * @param view the sentence
 * @param frame the act
 * @param phrase index of the subject's chunk, or null
 * @param small the small words between subject and verb, in lower case
 * @example
 * // Rudal Korea Utara digunakan untuk [menyerang] Kharkiv. → true
 * // Rudal Korea Utara [menghantam] Kharkiv. → false
 */
export function isOnlyUsed(
  view: SentenceView,
  { act }: Frame,
  phrase: number | null,
  small: readonly string[],
): boolean {
  const weapon = view.chunks[phrase ?? -1];
  if (weapon === undefined || weapon.heads.length > 0 || !isActOf(act, 'strike')) return false;
  if (!small.some((word) => isActWord(word, 'used'))) return false;
  return findObjectWord(view, weapon.from, weapon.to, 'munition') >= 0;
}
