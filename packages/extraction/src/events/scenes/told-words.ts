import type { SentenceView } from '../../clause/clause-view.js';
import type { ToldEvent } from '../told-event.js';
import { clauseAround } from './clause-around.js';

/**
 * Finds the words that tell an act and of whom: those of its clause, and of the phrases that fill its roles.
 *
 * @param view the sentence
 * @param told the act with its roles
 * @param inPhrase whether only the phrase of the word that tells it counts, and not its whole clause
 * @returns for each word of the sentence, whether it is one
 * @example
 * // [Bursa Jepang], yang kemarin naik, [dihantam aksi jual]. → the words in brackets
 */
export function wordsOfTold(
  view: SentenceView,
  { telling, roles }: ToldEvent,
  inPhrase: boolean,
): (word: number) => boolean {
  const { from, to } = inPhrase
    ? { from: telling.chunk, to: telling.chunk + 1 }
    : clauseAround(view, telling.chunk);
  const sides = [...roles.actors, ...roles.recipients];
  const ranges = view.chunks.filter(
    ({ heads, owners }, at) =>
      (from <= at && at < to) || sides.some((side) => heads.includes(side) || owners.includes(side)),
  );
  return (word) => ranges.some((range) => range.from <= word && word < range.to);
}
