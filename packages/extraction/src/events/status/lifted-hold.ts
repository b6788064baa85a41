import type { SentenceView } from '../../clause/clause-view.js';
import { findComplements } from '../../clause/complements.js';
import { isActWord } from '../act-word.js';
import { governingVerb } from '../nouns/governing-verb.js';
import type { Trigger } from '../rule.js';
import { HELD_OUT, type Signal } from './signal.js';

/** `Larangan ekspor senjata ke X dicabut`, `mencabut larangan`, `pencabutan larangan`. */
function isLifted(view: SentenceView, { chunk }: Trigger, beforeHold: readonly string[]): boolean {
  if (beforeHold.some((word) => isActWord(word, 'lifts'))) return true;
  const over = view.chunks[governingVerb(view, chunk)];
  if (over !== undefined) return isActWord(over.head, 'lifts') && view.chunks[chunk - 2]?.kind !== 'negator';
  const { prepositional } = findComplements(view.chunks, chunk + 1);
  const last = Math.max(chunk, ...prepositional.map(({ phrase }) => phrase));
  return isActWord(view.chunks[last + 1]?.head ?? '', 'lifts');
}

/**
 * Reads the words before a deed's noun, where what held the deed back is lifted: it may be done again.
 *
 * @param view the sentence
 * @param trigger the deed's noun
 * @param before the words before it in its phrase, in lower case
 * @returns the words, with a sign that the deed is held out in place of what is lifted
 * @example
 * // Trump mencabut larangan [penjualan] senjata ke Riyadh. → [HELD_OUT]
 * // AS memberlakukan larangan [penjualan] senjata ke Riyadh. → ['larangan']
 */
export function withoutLiftedHold(
  view: SentenceView,
  trigger: Trigger,
  before: readonly string[],
): readonly Signal[] {
  const hold = before.findIndex((word) => isActWord(word, 'holds-back'));
  if (hold < 0 || !isLifted(view, trigger, before.slice(0, hold))) return before;
  return [HELD_OUT, ...before.slice(hold + 1)];
}
