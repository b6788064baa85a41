import { entryAt } from '../../entry-at.js';
import { type Chunk, kindAt } from '../chunk.js';
import { isBeside } from '../is-beside.js';
import { antecedentOf } from '../relative-clause.js';
import { SENTENCE_EDGES, SMALL_WORDS_AND_TIME, skipAhead, skipBack } from '../skip-chunks.js';
import { opensItsClause } from './before-insertion.js';

/** `[Rusia], dibantu Iran,`: right behind its subject a verb may tell of it beside the clause. */
function opensParticiple(chunks: readonly Chunk[], open: number): boolean {
  return kindAt(chunks, skipAhead(chunks, open + 1, SMALL_WORDS_AND_TIME)) === 'verb';
}

/** Over the places behind it to the noun phrase that opens its clause and has no verb yet, or -1. */
function opening(chunks: readonly Chunk[], last: number): number {
  let at = last;
  while (kindAt(chunks, at) === 'bracket') at -= 1;
  while (kindAt(chunks, at - 1) === 'preposition' && kindAt(chunks, at - 2) === 'noun-phrase') at -= 2;
  if (kindAt(chunks, at) !== 'noun-phrase') return -1;
  const before = entryAt(chunks, at - 1);
  const links = before?.kind === 'subordinator' && before.head !== 'bahwa';
  const shared = before?.kind === 'conjunction' && kindAt(chunks, at - 2) !== 'comma';
  return !links && !shared && opensItsClause(chunks, at) ? at : -1;
}

/** Index of the `yang` right before a comma, over small words and days, or -1: `X, yang pekan lalu, sekali lagi, terbang`. */
function openRelative(chunks: readonly Chunk[], comma: number): number {
  const yang = skipBack(chunks, comma - 1, SMALL_WORDS_AND_TIME);
  return chunks[yang]?.head === 'yang' ? yang : -1;
}

/**
 * The phrase that waits for its verb over one or several insertions between commas.
 *
 * @param chunks the chunks of a sentence
 * @param close index of the comma that closes the last insertion, right before the verb
 * @returns index of the noun phrase that opens the clause, or null where a verb of the clause stands between
 * @example
 * // [Israel], kata juru bicara militer, Jumat malam[,] telah menyerang Lebanon
 * // [Turki], menurut Budi, tetangga yang lama diam, pada Senin[,] menarik pasukannya
 * // Israel, kata Budi, menyerang Gaza[,] menewaskan lima orang : null
 */
export function waitingSubject(chunks: readonly Chunk[], close: number): number | null {
  let end = close;
  for (let at = close - 1; at > 0; at -= 1) {
    const kind = kindAt(chunks, at) ?? '';
    if (SENTENCE_EDGES.has(kind)) return null;
    if (kind !== 'comma') continue;
    const beside = isBeside(chunks, at, end);
    const phrase = waitingBefore(chunks, at, beside);
    if (phrase !== null || !beside) return phrase;
    end = at;
  }
  return null;
}

/** The phrase right before the comma that opens an insertion, or before an unfinished `yang` there. */
function waitingBefore(chunks: readonly Chunk[], comma: number, beside: boolean): number | null {
  const yang = openRelative(chunks, comma);
  if (yang >= 0) return antecedentOf(chunks, yang);
  const phrase = beside || opensParticiple(chunks, comma) ? opening(chunks, comma - 1) : -1;
  return phrase < 0 ? null : phrase;
}
