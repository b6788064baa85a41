import type { SentenceView } from '../../clause/clause-view.js';
import { entryAt } from '../../entry-at.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { MAYBE, NOT_SO, type Sign } from './signal.js';

/** Index of the small word that negates there being a phrase, or the verb that hands it over; -1 where none does. */
function negatorBefore({ chunks, words }: SentenceView, phrase: number): number {
  const isThere = words[chunks[phrase]?.from ?? -1]?.lower.startsWith('ada') === true;
  const at = !isThere && entryAt(chunks, phrase - 1)?.kind === 'verb' ? phrase - 2 : phrase - 1;
  return entryAt(chunks, at)?.kind === 'negator' && (isThere || at === phrase - 2) ? at : -1;
}

/**
 * Reads that a delivery, which nobody is named as giving, is not talked of, decided on or confirmed.
 *
 * @param view the sentence
 * @param noun index of the noun's chunk
 * @param frame what the noun names
 * @returns that it is not so, or may be so where that has only not been done yet
 * @example
 * // Tidak ada pembicaraan tentang [pengiriman] F-16. → not so; Belum ada keputusan mengenai [pengiriman] F-16. → maybe
 */
export function untalkedSigns(view: SentenceView, noun: number, { act }: Frame): Sign[] {
  const { chunks } = view;
  const [talk, link, deed] = chunks.slice(Math.max(0, noun - 2), noun + 1);
  if (deed === undefined || deed.owners.length > 0 || !isActOf(act, 'given')) return [];
  if (!isActWord(link?.head ?? '', 'topic') || talk?.kind !== 'noun-phrase') return [];
  const at = negatorBefore(view, noun - 2);
  const { from, to } = talk;
  if (at < 0 || !view.words.slice(from, to).some(({ lower }) => isActWord(lower, 'settled-by'))) return [];
  return [chunks[at]?.head === 'belum' ? MAYBE : NOT_SO];
}
