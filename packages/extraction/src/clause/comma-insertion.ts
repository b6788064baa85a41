import { type Chunk, kindAt } from './chunk.js';
import { isIdleChunk } from './idle-words.js';
import type { PhraseContext } from './phrase-context.js';
import { ADJUNCT, SMALL_WORDS_AND_TIME, skipAhead } from './skip-chunks.js';
import { beginsPredicate, canGoOn, isHandedOver, phraseEndingAt } from './subjects/before-insertion.js';
import type { Word } from './word.js';

/** What no insertion goes over: what stands beyond belongs to another clause, or to a list. */
const EDGES: ReadonlySet<string> = new Set(['mark', 'quote', 'conjunction']);

/** Index of the comma behind some chunks that all pass a test, right before a verb; or -1. */
function closingComma(chunks: readonly Chunk[], open: number, passes: (chunk: Chunk) => boolean): number {
  for (let at = open + 1; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind !== 'comma') {
      if (EDGES.has(chunk.kind) || !passes(chunk)) return -1;
    } else if (at > open + 1 && beginsPredicate(chunks, at + 1)) return at;
  }
  return -1;
}

/** `Turki [secara rutin], kadang terang-terangan, melanggar`: the last chunk before the adverbs that an insertion goes on from. */
function beforeAdverbs(chunks: readonly Chunk[], open: number): number {
  let at = open - 1;
  while (kindAt(chunks, at) === 'auxiliary') at -= 1;
  return at;
}

/**
 * Finds where an insertion between commas ends that names nobody and tells no deed, between a subject and its verb.
 *
 * @param chunks the chunks of a sentence
 * @param open index of the first chunk of it
 * @param words the words of the sentence
 * @param context the mentions
 * @returns one past the comma that closes it, or -1
 * @example
 * // AS menuding Iran[, dalam langkah yang mengejutkan banyak pihak,] melanggar kesepakatan
 * // Rusia, yang dituduh memasok rudal, membantah → -1, the insertion tells of a deed
 */
export function insertionEnd(
  chunks: readonly Chunk[],
  open: number,
  words: readonly Word[],
  context: PhraseContext,
): number {
  if (kindAt(chunks, open) !== 'comma') return -1;
  const phrase = phraseEndingAt(chunks, beforeAdverbs(chunks, open));
  if (phrase < 0) return -1;
  const close = closingComma(chunks, open, (chunk) => isIdleChunk(chunk, words, context));
  return close >= 0 && canGoOn(chunks, phrase, close + 1) ? close + 1 : -1;
}

/**
 * Finds the comma that closes a phrase behind whom a verb of speech hands over to, where the phrase has names or deeds that rules must find.
 *
 * @param chunks the chunks of a sentence
 * @param open index of the comma that opens it
 * @returns index of the second comma, or -1
 * @example
 * // AS menuduh Iran, lewat pelabuhan di Suriah[,] memasok drone
 */
export function phraseClosedBehind(chunks: readonly Chunk[], open: number): number {
  if (kindAt(chunks, open) !== 'comma' || kindAt(chunks, open + 1) !== 'preposition') return -1;
  const phrase = phraseEndingAt(chunks, open - 1);
  if (phrase < 0) return -1;
  const close = closingComma(chunks, open, ({ kind }) => ADJUNCT.has(kind));
  const verb = skipAhead(chunks, close + 1, SMALL_WORDS_AND_TIME);
  return close >= 0 && isHandedOver(chunks, phrase, verb) ? close : -1;
}
