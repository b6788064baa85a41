import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isRejectable } from './rejected-report.js';

/**
 * Tells whether the chunk at a place is a claim or report by its noun, be it one that a verb may reject or a noun of speech.
 *
 * @param view the sentence
 * @param at index of the chunk
 * @example
 * // menyebut [tuduhan AS] bahwa …, [pernyataan itu] bahwa … → true; menyebut [langkah AS] → false
 */
export function namesReport(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[at];
  if (chunk?.kind !== 'noun-phrase') return false;
  return isRejectable(chunk.head) || reportsAs(chunk.head, 'noun');
}
