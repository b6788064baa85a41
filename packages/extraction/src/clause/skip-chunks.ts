import type { Chunk, ChunkKind } from './chunk.js';

/** `telah`, `akan`, `kembali`: the small words of a verb. */
export const AUXILIARY: ReadonlySet<ChunkKind> = new Set(['auxiliary']);

/** The small words of a verb, also those that negate it. */
export const SMALL_WORDS: ReadonlySet<ChunkKind> = new Set(['auxiliary', 'negator']);

/** `telah`, and when it was done. */
export const AUXILIARY_AND_TIME: ReadonlySet<ChunkKind> = new Set(['auxiliary', 'time']);

/** The small words of a verb, and when it was done. */
export const SMALL_WORDS_AND_TIME: ReadonlySet<ChunkKind> = new Set(['auxiliary', 'negator', 'time']);

/** What may stand between a long subject and its verb. */
export const BEFORE_MAIN_VERB: ReadonlySet<ChunkKind> = new Set(['auxiliary', 'negator', 'time', 'comma']);

/**
 * Goes on over chunks of some kinds.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the first chunk that may be passed
 * @param kinds what is passed
 * @returns index of the first chunk from there on that is of another kind, or one past the last chunk
 * @example
 * // Iran [telah] [kembali] mengirim …: from `telah` over AUXILIARY → index of `mengirim`
 */
export function skipAhead(chunks: readonly Chunk[], from: number, kinds: ReadonlySet<string>): number {
  let at = from;
  while (kinds.has(chunks[at]?.kind ?? '')) at += 1;
  return at;
}

/**
 * Goes back over chunks of some kinds.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the last chunk that may be passed
 * @param kinds what is passed
 * @returns index of the last chunk up to there that is of another kind, or -1
 * @example
 * // Iran [telah] [kembali] mengirim …: from `kembali` over AUXILIARY → index of `Iran`
 */
export function skipBack(chunks: readonly Chunk[], from: number, kinds: ReadonlySet<string>): number {
  let at = from;
  while (at >= 0 && kinds.has(chunks[at]?.kind ?? '')) at -= 1;
  return at;
}
