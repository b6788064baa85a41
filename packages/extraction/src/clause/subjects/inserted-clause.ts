import { entryAt } from '../../entry-at.js';
import { opensAdjunctClause, subjectBeforeAdjunct } from '../bare-adjunct.js';
import { type Chunk, kindAt } from '../chunk.js';
import { SENTENCE_EDGES, SMALL_WORDS_AND_TIME, skipAhead } from '../skip-chunks.js';
import { hasClass } from '../word-class.js';

/** `X, dengan [Y] duduk sebagai ketua,`: a clause with a subject of its own. */
function opensAbsolute(chunks: readonly Chunk[], at: number): boolean {
  if (entryAt(chunks, at)?.head !== 'dengan' || kindAt(chunks, at + 1) !== 'noun-phrase') return false;
  return kindAt(chunks, skipAhead(chunks, at + 2, SMALL_WORDS_AND_TIME)) === 'verb';
}

/** `X, didukung Y,`; `X, setelah merebut Y,`: whether a clause that tells of the same begins at a place. */
function opensInserted(chunks: readonly Chunk[], at: number): boolean {
  if (opensAbsolute(chunks, at)) return true;
  const opening = chunks[at];
  if (opening?.kind === 'subordinator') return opensAdjunctClause(opening);
  if (hasClass(opening?.head ?? '', 'likeness'))
    return kindAt(chunks, skipAhead(chunks, at + 1, SMALL_WORDS_AND_TIME)) === 'verb';
  return kindAt(chunks, skipAhead(chunks, at, SMALL_WORDS_AND_TIME)) === 'verb';
}

/** Over the places behind it to the noun phrase that opens its clause; null where another word does. */
function openingPhrase(chunks: readonly Chunk[], last: number): number | null {
  let at = last;
  while (kindAt(chunks, at - 1) === 'preposition' && kindAt(chunks, at - 2) === 'noun-phrase') at -= 2;
  const before = entryAt(chunks, at - 1);
  const opens = before === undefined || before.kind === 'quote' || before.head === 'bahwa';
  return opens && kindAt(chunks, at) === 'noun-phrase' ? at : null;
}

/** The comma behind the phrase that opens the clause, right before a verb that it shares with what closes at `close`; or -1. */
function openingComma(chunks: readonly Chunk[], close: number): number {
  for (let at = close - 1; at > 0; at -= 1) {
    const kind = kindAt(chunks, at);
    if (kind === undefined || SENTENCE_EDGES.has(kind)) return -1;
    // `X, seperti dilansir AFP, Jumat, menjatuhkan sanksi`: the day belongs to what is inserted.
    if (kind !== 'comma' || (at === close - 2 && kindAt(chunks, at + 1) === 'time')) continue;
    return opensInserted(chunks, at + 1) ? at : -1;
  }
  return -1;
}

/**
 * The subject before a clause with a verb of its own that stands between commas.
 *
 * @param chunks the chunks of a sentence
 * @param close index of the comma that closes it
 * @returns index of the noun phrase that opens the sentence, or null
 * @example
 * // [Tentara Israel], didukung puluhan tank[,] menyerbu Jenin
 * // Gudang itu dijarah, dibakar[,] lalu dirobohkan : null, the list of verbs has its subject before
 */
export function beforeInserted(chunks: readonly Chunk[], close: number): number | null {
  const open = openingComma(chunks, close);
  return open < 1 ? null : openingPhrase(chunks, open - 1);
}

/**
 * The subject of the verb that opens such a clause.
 *
 * @param chunks the chunks of a sentence
 * @param open index of the comma before the verb
 * @param verb index of the verb
 * @returns index of the noun phrase that opens the sentence, or null
 * @example
 * // [Tentara Suriah], didukung Rusia, merebut Palmyra
 */
export function openingInserted(chunks: readonly Chunk[], open: number, verb: number): number | null {
  const close = chunks.findIndex(
    ({ kind }, at) => at > verb && (kind === 'comma' || kind === 'verb' || SENTENCE_EDGES.has(kind)),
  );
  if (kindAt(chunks, close) !== 'comma') return null;
  const main = skipAhead(chunks, close + 1, SMALL_WORDS_AND_TIME);
  return kindAt(chunks, main) === 'verb' ? openingPhrase(chunks, open - 1) : null;
}

/**
 * The subject of the verb that a subordinator opens between commas, or right behind the subject.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the subordinator
 * @param verb index of the verb
 * @returns index of the noun phrase that opens the sentence, or null
 * @example
 * // [Rusia], setelah merebut Kyiv, menembaki Sumy
 */
export function beforeAdjunct(chunks: readonly Chunk[], at: number, verb: number): number | null {
  if (kindAt(chunks, at - 1) !== 'comma') return subjectBeforeAdjunct(chunks, verb);
  return opensAdjunctClause(chunks[at]) ? openingInserted(chunks, at - 1, verb) : null;
}
