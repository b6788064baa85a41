import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';

/** A stretch of chunks: the first and one past the last. */
export interface ClauseRange {
  readonly from: number;
  readonly to: number;
}

/** `dan harga minyak naik`, but not `dan merebut kota itu`: a subject of its own with its verb. */
function beginsOwnClause(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  const verb = chunks[at + 2]?.kind;
  return next?.kind === 'noun-phrase' && (verb === 'verb' || verb === 'auxiliary' || verb === 'negator');
}

/** `, `, `meski`, `sementara`, but not `yang` and `untuk`, which go on with what was told. */
function bounds(chunks: readonly Chunk[], at: number): boolean {
  const chunk = entryAt(chunks, at);
  if (chunk === undefined || chunk.kind === 'comma' || chunk.kind === 'mark') return true;
  if (chunk.kind === 'conjunction') return beginsOwnClause(chunks, at);
  return chunk.kind === 'subordinator' && chunk.head !== 'yang' && !hasClass(chunk.head, 'purpose');
}

/**
 * Finds the clause that a chunk stands in, between commas, marks and conjunctions.
 *
 * @param view the sentence
 * @param chunk index of the chunk
 * @returns the chunks of its clause
 * @example
 * // Meski [Rusia menyerang Kyiv], situasi di lapangan masih tenang. → the chunks in brackets, for `menyerang`
 */
export function clauseAround({ chunks }: SentenceView, chunk: number): ClauseRange {
  let from = chunk;
  while (!bounds(chunks, from - 1)) from -= 1;
  let to = chunk + 1;
  while (!bounds(chunks, to)) to += 1;
  return { from, to };
}
