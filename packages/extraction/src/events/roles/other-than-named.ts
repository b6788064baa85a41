import type { SentenceView } from '../../clause/clause-view.js';
import { isAnyRole, isRoleNoun } from '../../clause/role-noun.js';

/** `sekutu Iran`, `mantan presiden AS`, `kelompok anti-pemerintah Iran`: of whomever it is said. */
function setsApart(noun: string): boolean {
  return isAnyRole(noun, 'counter-side', 'other-side', 'opposed');
}

/**
 * Tells whether the words before a name make of a phrase somebody else than who is named: an ally or enemy, who has left or fights it, its followers.
 *
 * @param view the sentence
 * @param from first word of the phrase that may do so
 * @param name the mention that the phrase names
 * @example
 * // negara tetangga [Iran], wakil kelompok pemberontak [Irak], ketua partai pendukung [Budi] → true
 * // negara bagian [Iran] → false
 */
export function isOtherThanNamed({ words, mentions }: SentenceView, from: number, name: number): boolean {
  const end = words.findIndex(({ mention }) => mention === name);
  if (words.slice(from, Math.max(from, end)).some(({ lower }) => setsApart(lower))) return true;
  const right = end > from ? (words[end - 1]?.lower ?? '') : '';
  if (isRoleNoun(right, 'follower')) return true;
  return isRoleNoun(right, 'rebel') && mentions[name]?.kind === 'country';
}
