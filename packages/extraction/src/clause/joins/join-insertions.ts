import { bareAdjunctEnd, barePhraseEnd } from '../bare-insertion.js';
import { type Chunk, changeChunk } from '../chunk.js';
import { insertionEnd, phraseClosedBehind } from '../comma-insertion.js';
import type { PhraseContext } from '../phrase-context.js';
import type { Word } from '../word.js';

/** One past what is to be passed from a place on, or -1. */
function passedEnd(
  chunks: readonly Chunk[],
  at: number,
  words: readonly Word[],
  context: PhraseContext,
): number {
  return Math.max(
    insertionEnd(chunks, at, words, context),
    barePhraseEnd(chunks, at, words, context),
    bareAdjunctEnd(chunks, at, words, context),
  );
}

/** Some chunks as one that says when or how. */
function pass(first: Chunk, last: Chunk): Chunk {
  return changeChunk(first, {
    kind: 'time',
    to: last.to,
    heads: [],
    owners: [],
    joined: 0,
    endsInName: false,
    head: ',',
  });
}

/**
 * Makes one small phrase of what stands between a subject and its verb, where it names nobody and tells no deed.
 *
 * @param chunks the chunks of a sentence
 * @param words its words
 * @param context the mentions
 * @returns the chunks; the commas go with the insertion
 * @example
 * // AS menuding Iran[, lewat situs resminya,] melanggar kesepakatan; Iran [sekali lagi] menyerang
 */
export function joinInsertions(
  chunks: readonly Chunk[],
  words: readonly Word[],
  context: PhraseContext,
): readonly Chunk[] {
  const joined: Chunk[] = [];
  const softened: number[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    const last = passedEnd(chunks, at, words, context) - 1;
    const close = last < 0 ? phraseClosedBehind(chunks, at) : -1;
    if (close >= 0) softened.push(at, close);
    joined.push(
      last >= 0 ? pass(chunk, chunks[last] as Chunk) : softened.includes(at) ? pass(chunk, chunk) : chunk,
    );
    at = Math.max(at, last);
  }
  return joined.every((chunk, at) => chunk === chunks[at]) ? chunks : joined;
}
