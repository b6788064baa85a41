import { type Chunk, kindAt } from '../chunk.js';
import { handsOverToObject } from '../object-control.js';
import { relativeOf } from '../relative-clause.js';
import { verbBefore } from '../verb-before.js';
import { hasClass } from '../word-class.js';
import { verbOfObject } from './phrase-subject.js';

/**
 * Tells whether a word like `sekaligus` or `lalu` joins two verbs.
 *
 * @param chunks the chunks of a sentence
 * @param at index of a chunk
 * @example
 * // menyampaikan belasungkawa [sekaligus] mengutuk ledakan, menutup perbatasan [lalu] menyerang → true
 */
export function joinsVerbs(chunks: readonly Chunk[], at: number): boolean {
  const head = chunks[at]?.head ?? '';
  if (kindAt(chunks, at - 1) !== 'noun-phrase') return false;
  if (hasClass(head, 'at-once')) return verbBefore(chunks, at) >= 0;
  const verb = hasClass(head, 'then') ? verbOfObject(chunks, overPlaces(chunks, at - 1)) : -1;
  return verb >= 0 && relativeOf(chunks, verb) < 0 && !handsOverToObject(chunks[verb]?.head ?? '');
}

/** The object before phrases of place or receiver: `menembakkan [rudal] ke Kyiv lalu menyerang`; else the phrase itself. */
function overPlaces(chunks: readonly Chunk[], phrase: number): number {
  let at = phrase;
  while (kindAt(chunks, at - 1) === 'preposition' && kindAt(chunks, at - 2) === 'noun-phrase') at -= 2;
  return at;
}
