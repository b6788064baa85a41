import { reportingForms } from '@warta/indonesian';
import { type Chunk, kindAt } from '../chunk.js';
import { hasClass } from '../word-class.js';

/**
 * Tells whether a clause of wish stands right behind an active verb that asks or warns: others are to do it, and not who asks.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the word that opens the clause
 * @example
 * // Erdogan menyerukan [agar] menghentikan serangan. → true
 * // Israel diminta [agar] menghentikan serangan. → false
 */
export function isWishedOfOthers(chunks: readonly Chunk[], at: number): boolean {
  const word = chunks[at]?.head ?? '';
  if (word === 'untuk' || !hasClass(word, 'wish') || kindAt(chunks, at - 1) !== 'verb') return false;
  return reportingForms(chunks[at - 1]?.head ?? '').some(
    ({ voice, stance }) => voice === 'active' && (stance === 'demands' || stance === 'warns'),
  );
}

/**
 * Index of whom such a wish is told to, named at the head of the sentence; or -1.
 *
 * @param chunks the chunks of a sentence
 * @example
 * // Kepada [Iran], Trump memperingatkan agar tidak menyerang. → index of `Iran`
 */
export function toldAtHead(chunks: readonly Chunk[]): number {
  const told = kindAt(chunks, 1) === 'noun-phrase' && kindAt(chunks, 2) === 'comma';
  return chunks[0]?.head === 'kepada' && told ? 1 : -1;
}
