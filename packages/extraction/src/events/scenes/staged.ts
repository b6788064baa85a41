import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { ToldEvent } from '../told-event.js';

/** How far behind the word the comma may stand that closes the phrase. */
const REACH = 12;

/** `Dalam film itu`, `Dalam episode terbaru serial itu`, but `Dalam film dokumenter itu`, `Dalam episode terbaru konflik itu`. */
function opensStage({ words }: SentenceView): boolean {
  const [, first = '', second = '', third = ''] = words.slice(0, 4).map(({ lower }) => lower);
  if (isActWord(first, 'stage')) return !isActWord(second, 'documentary');
  if (!isActWord(first, 'stage-alone')) return false;
  if (second === ',' || hasClass(second, 'this-or-that')) return true;
  return [second, third].some((word) => isActWord(word, 'stage') || isActWord(word, 'stage-alone'));
}

/** Index of the comma behind a phrase that opens the sentence and names what only plays the act, or -1. */
function stageEnd(view: SentenceView): number {
  const { words } = view;
  if (words[0]?.lower !== 'dalam' && words[0]?.lower !== 'pada') return -1;
  if (!opensStage(view)) return -1;
  return words.findIndex(({ text }, at) => at > 1 && at <= REACH && text === ',');
}

/**
 * Tells whether an act is only played: behind `Dalam skenario latihan, …`, `Dalam film itu, …`.
 *
 * @param view the sentence
 * @param told the act with its roles
 * @example
 * // Dalam skenario latihan, Korea Utara menyerbu Seoul. → true
 * // Dalam serangan itu, Korea Utara menyerbu Seoul. → false
 */
export function isStaged(view: SentenceView, { telling }: ToldEvent): boolean {
  if (!isActOf(telling.frame.act, 'staged')) return false;
  const end = stageEnd(view);
  return end > 0 && telling.from > end;
}
