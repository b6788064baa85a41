import { type Chunk, changeChunk, holdsName } from '../chunk.js';
import { isDashAt } from '../dash.js';

/** How many chunks may stand between two dashes. */
const REACH = 8;

const TELLS_NOTHING: ReadonlySet<string> = new Set(['noun-phrase', 'preposition', 'time', 'auxiliary']);

/** Names and verbs between dashes may tell something of their own. */
function isPlain(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.head === 'yang') return chunk !== undefined;
  return TELLS_NOTHING.has(chunk.kind) && !holdsName(chunk);
}

/** Index of the dash that closes what opens at a place, without names and verbs between, or -1. */
function closeOf(chunks: readonly Chunk[], open: number): number {
  if (!isDashAt(chunks, open) || open === 0) return -1;
  let at = open + 1;
  while (at <= open + REACH && isPlain(chunks[at])) at += 1;
  return isDashAt(chunks, at) && at > open + 1 ? at : -1;
}

/**
 * Makes a bracket of what stands between two dashes and names nobody.
 *
 * @param chunks the chunks of a sentence
 * @returns the chunks, with every such pair of dashes and what is between as one
 * @example
 * // Putin bertolak [— yang kedua tahun ini —] ke Beijing
 * // Putin — kata Peskov — bertolak ke Beijing: unchanged
 */
export function joinDashed(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((_, at) => isDashAt(chunks, at))) return chunks;
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    const close = closeOf(chunks, at);
    joined.push(close < 0 ? chunk : changeChunk(chunk, { kind: 'bracket', to: close + 1 }));
    if (close > 0) at = close;
  }
  return joined;
}
