import { containsSpan } from '@warta/text';
import { isQuotedWhole } from '../content/is-quoted.js';
import { findWrong } from '../wrongs/wrong-acts.js';
import type { SaidWords } from './said-words.js';

/**
 * Tells whether a quotation that negates goes on with the denial right before it.
 *
 * @param words a statement with its words
 * @example
 * // Ghana membantah menjual peluru. "Tidak ada peluru yang kami jual," kata Menteri Luar Negeri Ghana. → true
 * // "Mereka menyangkal, tetapi tidak bisa menjelaskannya," kata Menteri Luar Negeri Ghana. → false
 * // Ghana membantah menjual peluru. "Kami menjual kakao," kata Menteri Luar Negeri Ghana. → false
 */
export function goesOnDenying({ draft, content, view, held, before, said }: SaidWords): boolean {
  if (before?.stance !== 'denies' || before.cue.start >= draft.cue.start) return false;
  // `"Mereka menyangkal …," kata X`: it is told in the quotation.
  if (containsSpan(content, before.cue)) return false;
  const first = held[0]?.index ?? view.index;
  const near = before.sentence >= first - 1 && before.sentence <= draft.sentence;
  return near && isQuotedWhole(view, content) && findWrong(said, 'no-such') >= 0;
}
