import type { SentenceView } from '../../clause/clause-view.js';
import { isSportsWord } from '../../sports-word.js';
import { isActOf } from '../act-group.js';
import type { ToldEvent } from '../told-event.js';
import { earnestOf } from './earnest.js';
import { wordsOfTold } from './told-words.js';

/**
 * Tells whether a report of markets borrows the word of another act: a word of markets stands in its clause, or in the
 * phrase of the noun that tells it, and none of war.
 *
 * @param view the sentence
 * @param told the act with its roles
 * @example
 * // Investor asing menyerang bursa Jepang. → true
 * // Bursa jatuh karena Rusia menyerang Kyiv; serangan Israel ke Iran mengguncang bursa. → false
 */
export function isBorrowedByMarkets(view: SentenceView, told: ToldEvent): boolean {
  const { frame, chunk } = told.telling;
  if (!isActOf(frame.act, 'borrowed-by-markets')) return false;
  if (!view.words.some(({ lower }) => isSportsWord(lower, 'market'))) return false;
  const isNoun = view.chunks[chunk]?.kind === 'noun-phrase';
  const isTold = wordsOfTold(view, told, isNoun);
  const named = view.words.some(({ lower }, at) => isTold(at) && isSportsWord(lower, 'market'));
  return named && earnestOf(view, told) === 0;
}
