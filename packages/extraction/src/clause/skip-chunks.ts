import { entryAt } from '../entry-at.js';
import type { Chunk, ChunkKind } from './chunk.js';

/** A group of kinds, which may be asked about a chunk that is not there. */
function kinds(...group: readonly ChunkKind[]): ReadonlySet<string> {
  return new Set(group);
}

/** `telah`, `akan`, `kembali`: the small words of a verb. */
export const AUXILIARY = kinds('auxiliary');

/** The small words of a verb, also those that negate it. */
export const SMALL_WORDS = kinds('auxiliary', 'negator');

/** `telah`, and when it was done. */
export const AUXILIARY_AND_TIME = kinds('auxiliary', 'time');

/** The small words of a verb, and when it was done. */
export const SMALL_WORDS_AND_TIME = kinds('auxiliary', 'negator', 'time');

/** What may stand between a long subject and its verb. */
export const BEFORE_MAIN_VERB = kinds('auxiliary', 'negator', 'time', 'comma');

/** A verb, or its small words. */
export const PREDICATE = kinds('verb', 'auxiliary', 'negator');

/** A verb, its small words, or when it was done. */
export const PREDICATE_AND_TIME = kinds('verb', 'auxiliary', 'negator', 'time');

export const TIME = kinds('time');

/** A day, with its date in brackets: `Senin (3/10)`. */
export const DATED = kinds('time', 'bracket');

/** `telah`, and a day with its date in brackets. */
export const AUXILIARY_AND_DATED = kinds('auxiliary', 'time', 'bracket');

/** What objects and phrases of place, means or time are made of. */
export const PHRASES = kinds('noun-phrase', 'preposition', 'time', 'bracket');

/** What adjuncts are made of: phrases of place, means, time or manner. */
export const ADJUNCT = kinds('noun-phrase', 'preposition', 'time', 'bracket', 'auxiliary');

export const COMMA = kinds('comma');

/** What closes a sentence or the words of another. */
export const SENTENCE_EDGES = kinds('mark', 'quote');

/** What closes a sentence, the words of another, or a part between commas. */
export const STOPS = kinds('mark', 'quote', 'comma');

/** What closes a clause and opens the next. */
export const CLAUSE_EDGES = kinds('mark', 'quote', 'comma', 'subordinator');

/**
 * Tells whether a small word of a verb stands at a place, or when it was done.
 *
 * @param chunks the chunks of a sentence
 * @param at an index, which may be out of range
 * @example
 * // Iran [telah] mengirim drone → true; [Iran] telah mengirim drone → false
 */
export function isSmallAt(chunks: readonly Chunk[], at: number): boolean {
  return SMALL_WORDS_AND_TIME.has(entryAt(chunks, at)?.kind ?? '');
}

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
