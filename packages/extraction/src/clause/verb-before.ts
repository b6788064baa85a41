import { type Chunk, kindAt } from './chunk.js';
import { BETWEEN_VERB_AND_SUBJECT } from './relative-clause.js';
import { hasClass } from './word-class.js';

/**
 * Tells whether a chunk is `menolak` or a word like it, which is a negator before a verb and a verb of its own before a thing.
 *
 * @param chunk the chunk, or undefined past the end
 * @example
 * // [menolak] → true; [tidak] → false
 */
export function refuses(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'negator' && hasClass(chunk.head, 'refusing');
}

/**
 * Index of the nearest verb before a place in the same clause, or -1.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the chunk to look back from
 * @example
 * // Iran [membantah] tuduhan itu: from `tuduhan itu` → index of `membantah`
 */
export function verbBefore(chunks: readonly Chunk[], at: number): number {
  for (let j = at - 1; j >= 0; j -= 1) {
    const kind = kindAt(chunks, j);
    if (kind === 'verb' || refuses(chunks[j])) return j;
    if (kind === 'mark' || kind === 'quote') return -1;
  }
  return -1;
}

/**
 * Index of the nearest chunk that is more than an auxiliary, a negator, a time or a bracket, from a place backwards; -1 where none is.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the chunk to begin with
 * @example
 * // Iran [telah] menyerang: from `telah` → Iran; [Telah] menyerang → -1
 */
export function overPassed(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (BETWEEN_VERB_AND_SUBJECT.has(kindAt(chunks, at) ?? '')) at -= 1;
  return at;
}
