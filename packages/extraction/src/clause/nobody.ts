import { type Chunk, kindAt } from './chunk.js';

/**
 * Tells whether a phrase with the small words beside it names nobody or nothing.
 *
 * @param chunks the chunks of a sentence
 * @param phrase index of the phrase
 * @example
 * // Tak seorang pun [pejabat] mengakui, Tak [sepucuk senjata] pun dikirim → true; Tidak [Iran] yang mengirim → false
 */
export function isNobody(chunks: readonly Chunk[], phrase: number): boolean {
  const before = kindAt(chunks, phrase - 1) === 'negator' ? chunks[phrase - 1] : undefined;
  if (before === undefined) return false;
  return before.to - before.from > 2 || chunks[phrase + 1]?.head === 'pun';
}
