import type { SentenceView } from '../../clause/clause-view.js';
import { isWrong } from '../wrongs/wrong-acts.js';
import { ownDeeds } from './own-deeds.js';

/** How many words behind the negator may name a force. */
const NEAR = 5;

/** `Tidak ada tentara kami di sana`, `Tidak satu pun prajurit kami`, `Kami tidak memiliki tentara di sana`. */
function deniesForce({ words }: SentenceView, at: number): boolean {
  if (words[at]?.lower !== 'tidak' && words[at]?.lower !== 'tak') return false;
  const next = words[at + 1]?.lower ?? '';
  const has = ownDeeds.is(next, 'has') && isWrong(words[at - 1]?.lower ?? '', 'own');
  const nobody = ownDeeds.is(next, 'nobody') && words[at + 2]?.lower === 'pun';
  if (next !== 'ada' && !has && !nobody) return false;
  return words.slice(at + 2, at + 2 + NEAR).some(({ lower }) => isWrong(lower, 'force'));
}

/** `Bukan kami yang merusak pagar itu`. */
function deniesDoing({ words }: SentenceView, at: number): boolean {
  return (
    words[at]?.lower === 'bukan' &&
    isWrong(words[at + 1]?.lower ?? '', 'own') &&
    words[at + 2]?.lower === 'yang'
  );
}

/**
 * Tells whether a denial of the own side begins at a word: to have a force somewhere, or to be the one who did it.
 *
 * @param view the sentence
 * @param at index of the word
 * @example
 * // [Tidak] ada tentara kami di sana, [Bukan] kami yang merusak pagar itu → true; [Tidak] ada pasar di sana → false
 */
export function deniesAtWord(view: SentenceView, at: number): boolean {
  return deniesForce(view, at) || deniesDoing(view, at);
}
