import { type Chunk, kindAt } from '../chunk.js';
import { isDashAt } from '../dash.js';
import { beginsPredicate, canGoOn, phraseEndingAt } from '../subjects/before-insertion.js';
import { overPhrases } from '../subjects/over-phrases.js';

/**
 * Tells whether a clause with a subject of its own begins right behind a dash.
 *
 * @param chunks the chunks of a sentence
 * @param open index of the dash
 * @example
 * // Kamboja [–] Jepang memprotes Tiongkok – membantah → true
 * // Kamboja [–] yang diprotes Jepang – membantah → false
 */
export function opensDashedClause(chunks: readonly Chunk[], open: number): boolean {
  if (kindAt(chunks, open + 1) !== 'noun-phrase') return false;
  return beginsPredicate(chunks, overPhrases(chunks, overCoordinated(chunks, open + 2)));
}

/** `– [Hamas dan Israel] belum mencapai`: one past the last of those who do it together. */
function overCoordinated(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (
    ['conjunction', 'comma'].includes(kindAt(chunks, at) ?? '') &&
    kindAt(chunks, at + 1) === 'noun-phrase'
  )
    at += 2;
  return at;
}

/**
 * The subject of a verb behind the dash that closes such a clause: the phrase before it.
 *
 * @param chunks the chunks of a sentence
 * @param close index of the closing dash
 * @returns index of a noun phrase, or null where no such clause ends there
 * @example
 * // [Kamboja] – Jepang memprotes Tiongkok – membantah: behind the second dash
 */
export function beforeDashedClause(chunks: readonly Chunk[], close: number): number | null {
  if (!isDashAt(chunks, close) || !beginsPredicate(chunks, close + 1)) return null;
  const open = chunks.findLastIndex((_, at) => at < close && isDashAt(chunks, at));
  if (open < 1 || !opensDashedClause(chunks, open)) return null;
  const phrase = phraseEndingAt(chunks, open - 1);
  return canGoOn(chunks, phrase, close + 1) ? phrase : null;
}
