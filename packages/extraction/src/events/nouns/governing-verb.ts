import type { SentenceView } from '../../clause/clause-view.js';
import { entryAt } from '../../entry-at.js';

/**
 * Index of the verb right before a noun, over small words, or -1.
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @example
 * // AS [membahas] soal [serangan] itu. → membahas; [Serangan] itu dibahas. → -1
 */
export function governingVerb(view: SentenceView, chunk: number): number {
  let at = chunk - 1;
  while (entryAt(view.chunks, at)?.kind === 'auxiliary' || entryAt(view.chunks, at)?.kind === 'preposition')
    at -= 1;
  return entryAt(view.chunks, at)?.kind === 'verb' ? at : -1;
}
