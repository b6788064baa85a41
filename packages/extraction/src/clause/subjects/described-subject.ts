import { type Chunk, holdsName, kindAt } from '../chunk.js';
import { SMALL_WORDS, SMALL_WORDS_AND_TIME, skipAhead, skipBack } from '../skip-chunks.js';
import { verbBefore } from '../verb-before.js';
import { hasClass } from '../word-class.js';

/**
 * The name that opens the sentence and is only told to be something before a verb goes on: a clause without a verb.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the comma or word that links the verb
 * @returns index of a noun phrase, or null where a verb stands between
 * @example
 * // [Ankara] tidak terima, lalu menjatuhkan sanksi; Ankara menang, lalu … → null
 */
export function describedSubject(chunks: readonly Chunk[], at: number): number | null {
  const end = kindAt(chunks, at - 1) === 'comma' ? at - 2 : at - 1;
  const told = chunks[end];
  if (told?.kind !== 'noun-phrase' || holdsName(told)) return null;
  const phrase = skipBack(chunks, end - 1, SMALL_WORDS);
  const opens = phrase === 0 && end > 1 && kindAt(chunks, 0) === 'noun-phrase';
  return opens && holdsName(chunks[0]) ? phrase : null;
}

/** Whether somebody is named between a verb and a place: `memukul Iran hingga akhirnya menyerah` may be told of either. */
function namesAnother(chunks: readonly Chunk[], verb: number, end: number): boolean {
  return chunks.slice(verb + 1, end).some((chunk) => holdsName(chunk));
}

/**
 * The verb whose subject a verb behind `hingga` shares, where a small word tells that it came next, or -1.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the `hingga`
 * @param verb index of the verb behind it
 * @example
 * // AS [geram] hingga akhirnya menjatuhkan sanksi; AS mengebom Iran hingga akhirnya menyerah → -1
 */
export function endingVerb(chunks: readonly Chunk[], at: number, verb: number): number {
  if (!comesNext(chunks, at, verb)) return -1;
  const main = verbBefore(chunks, at);
  return main >= 0 && !namesAnother(chunks, main, at) ? main : -1;
}

/**
 * Whether a verb stands behind `hingga` and a small word that tells that it came next.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the `hingga`
 * @param verb index of the verb
 * @example
 * // Mereka berunding [hingga akhirnya] sepakat. → true; Mereka bertahan [hingga] menang. → false
 */
export function comesNext(chunks: readonly Chunk[], at: number, verb: number): boolean {
  if (!hasClass(chunks[at]?.head ?? '', 'until')) return false;
  if (skipAhead(chunks, at + 1, SMALL_WORDS_AND_TIME) !== verb) return false;
  return chunks.slice(at + 1, verb).some(({ head }) => hasClass(head, 'at-last'));
}
