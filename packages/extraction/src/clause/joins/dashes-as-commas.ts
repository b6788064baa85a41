import { type Chunk, changeChunk, kindAt } from '../chunk.js';
import { isDashAt } from '../dash.js';
import { beginsPredicate, canGoOn, phraseEndingAt } from '../subjects/before-insertion.js';
import { hasClass } from '../word-class.js';
import { opensDashedClause } from './dashed-clause.js';

/** `Rusia — kata Ukraina — menyerang` is left as it is. */
function tellsWhoSaysIt(chunk: Chunk | undefined): boolean {
  return hasClass(chunk?.head ?? '', 'attributing');
}

/** `musuhnya [—] termasuk Iran —`: some of those before are named. */
function listsSome(chunks: readonly Chunk[], open: number): boolean {
  return kindAt(chunks, open - 1) === 'noun-phrase' && hasClass(chunks[open + 1]?.head ?? '', 'listing');
}

/** Index of the dash that closes, right before a verb or behind a list of some of them, what a dash behind a phrase opens; or -1. */
function closingDash(chunks: readonly Chunk[], open: number): number {
  if (!isDashAt(chunks, open) || opensDashedClause(chunks, open)) return -1;
  for (let at = open + 1; at < chunks.length; at += 1) {
    if (!isDashAt(chunks, at)) {
      if (kindAt(chunks, at) === 'mark' || tellsWhoSaysIt(chunks[at])) return -1;
      continue;
    }
    if (listsSome(chunks, open)) return at;
    const parts = at > open + 1 && beginsPredicate(chunks, at + 1);
    return parts && canGoOn(chunks, phraseEndingAt(chunks, open - 1), at + 1) ? at : -1;
  }
  return -1;
}

/**
 * Reads two dashes that set something off between a subject and its verb, or that list some of those before them, as the commas they stand for.
 *
 * @param chunks the chunks of a sentence
 * @returns the chunks, dashes elsewhere left as they are
 * @example
 * // menekan musuhnya [—] termasuk Iran [—] agar: as `menekan musuhnya, termasuk Iran, agar`
 * // Rusia [—] yang selama ini netral [—] memasok drone: as `Rusia, yang selama ini netral, memasok drone`
 */
export function dashesAsCommas(chunks: readonly Chunk[]): readonly Chunk[] {
  const commas = new Set<number>();
  for (let at = 1; at < chunks.length; at += 1) {
    const close = closingDash(chunks, at);
    if (close < 0) continue;
    commas.add(at).add(close);
    at = close;
  }
  if (commas.size === 0) return chunks;
  return chunks.map((chunk, at) =>
    commas.has(at) ? changeChunk(chunk, { kind: 'comma', head: ',' }) : chunk,
  );
}
