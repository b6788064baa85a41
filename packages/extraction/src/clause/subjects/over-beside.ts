import { type Chunk, kindAt } from '../chunk.js';
import { isBeside } from '../is-beside.js';
import { PHRASES, skipBack } from '../skip-chunks.js';
import { isTagWord } from './apposition.js';

/** Index of the comma before a place, at it or before the conjunction there, or -1. */
function commaAt(chunks: readonly Chunk[], at: number): number {
  if (kindAt(chunks, at) === 'comma') return at;
  return kindAt(chunks, at) === 'conjunction' && kindAt(chunks, at - 1) === 'comma' ? at - 1 : -1;
}

/** Index of the comma that opens what a comma closes, or -1. */
function openBefore(chunks: readonly Chunk[], close: number): number {
  let at = close - 1;
  while (at > 0 && !['comma', 'mark', 'quote'].includes(kindAt(chunks, at) ?? '')) at -= 1;
  return kindAt(chunks, at) === 'comma' ? at : -1;
}

/** `, yang menegaskan bahwa polisi menyita X, bukan menggeledah Y`: what is said may go on behind the comma. */
function tellsSpeech(chunks: readonly Chunk[], open: number, close: number): boolean {
  return chunks.slice(open + 1, close).some(({ head }) => head === 'bahwa');
}

/**
 * Goes back over what is told beside a clause, behind the object of its verb: from there the verb before is the one whose subject a further verb shares.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the comma or conjunction before the further verb
 * @param reports whether that verb reports: then who spoke last speaks on
 * @returns index of the comma that opens it, or the place itself
 * @example
 * // KPK menetapkan Budi[, yang diberhentikan Presiden, lalu] menahannya → before the relative clause
 * // KPK menetapkan Budi yang membunuh X[, dan] menculik Y → the place itself
 */
export function overBeside(chunks: readonly Chunk[], at: number, reports: boolean): number {
  const close = commaAt(chunks, at);
  const open = close < 0 ? -1 : openBefore(chunks, close);
  if (
    open < 0 ||
    !isBeside(chunks, open, close) ||
    tellsSpeech(chunks, open, close) ||
    (reports && isTagWord(chunks[open + 1]))
  )
    return at;
  const further = overBeside(chunks, open, reports);
  if (further !== open) return further;
  return kindAt(chunks, skipBack(chunks, open - 1, PHRASES)) === 'verb' ? open : at;
}
