import { entryAt } from '../entry-at.js';
import { type Chunk, holdsName, kindAt } from './chunk.js';
import { SMALL_WORDS, skipAhead } from './skip-chunks.js';
import { hasClass } from './word-class.js';

/**
 * Tells whether a word opens a phrase of manner or time between a subject and its verb.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the word's chunk
 * @example
 * // Iran [dengan] tegas membantah, Iran [pada] Senin mengirim, Iran [sejak] Senin mengirim
 */
export function opensAdjunct(chunks: readonly Chunk[], at: number): boolean {
  const isPreposition = kindAt(chunks, at) === 'preposition';
  const next = kindAt(chunks, at + 1);
  if ((isPreposition || chunks[at]?.head === 'sejak') && next === 'time') return true;
  return isPreposition && chunks[at]?.head === 'dengan' && next === 'auxiliary';
}

/**
 * Tells whether a noun phrase before a verb only says how long, or in which order, and is no subject.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the noun phrase
 * @example
 * // setelah [tiga hari] berunding; termasuk yang [pertama] mengakui X
 */
export function tellsWhen(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun-phrase' || holdsName(chunk)) return false;
  if (hasClass(chunk.head, 'order')) return entryAt(chunks, at - 1)?.head === 'yang';
  return hasClass(chunk.head, 'period') && kindAt(chunks, at - 1) !== 'preposition';
}

/**
 * Tells whether the words of another begin at a mark, right with a verb whose subject stands before.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the mark
 * @param verb index of the verb
 * @example
 * // pasukan AS ["] melancarkan serangan pertahanan diri "
 */
export function opensQuotation(chunks: readonly Chunk[], at: number, verb: number): boolean {
  if (kindAt(chunks, at) !== 'quote' || kindAt(chunks, at - 1) !== 'noun-phrase') return false;
  if (skipAhead(chunks, at + 1, SMALL_WORDS) !== verb) return false;
  return chunks.slice(0, at).filter(({ kind }) => kind === 'quote').length % 2 === 0;
}

/**
 * Tells whether a noun phrase before a verb only says what it is done without.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the noun phrase
 * @example
 * // Rusia tanpa [peringatan] menembakkan roket
 */
export function isLacked(chunks: readonly Chunk[], at: number): boolean {
  return kindAt(chunks, at) === 'noun-phrase' && entryAt(chunks, at - 1)?.head === 'tanpa';
}
