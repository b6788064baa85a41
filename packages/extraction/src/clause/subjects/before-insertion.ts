import { reportingForms } from '@warta/indonesian';
import { entryAt } from '../../entry-at.js';
import { type Chunk, type ChunkKind, kindAt } from '../chunk.js';
import { handsOverToObject } from '../object-control.js';
import { AUXILIARY, SMALL_WORDS_AND_TIME, skipAhead, skipBack } from '../skip-chunks.js';
import { isEffort } from './effort-phrase.js';

/** What a clause begins behind. */
const CLAUSE_OPENERS: ReadonlySet<ChunkKind | undefined> = new Set([
  undefined,
  'mark',
  'quote',
  'subordinator',
  'conjunction',
  'time',
] as const);

/** Index of the noun phrase before a preposition, over a bracket, or -1. */
function phraseBefore(chunks: readonly Chunk[], preposition: number): number {
  const at = kindAt(chunks, preposition - 1) === 'bracket' ? preposition - 2 : preposition - 1;
  return kindAt(chunks, at) === 'noun-phrase' ? at : -1;
}

/**
 * Goes back over the places behind it to the phrase that may be the subject of a verb: `[Menteri] di Y, …`.
 *
 * @param chunks the chunks of a sentence
 * @param last index of the last chunk that may belong to the phrase
 * @returns index of the phrase, or -1 where no name stands in it
 */
export function phraseEndingAt(chunks: readonly Chunk[], last: number): number {
  let at = last;
  while (kindAt(chunks, at) === 'time' || kindAt(chunks, at) === 'bracket') at -= 1;
  const end = at;
  while (kindAt(chunks, at - 1) === 'preposition' && phraseBefore(chunks, at - 1) >= 0)
    at = phraseBefore(chunks, at - 1);
  const named = chunks
    .slice(Math.max(at, 0), end + 1)
    .some(({ heads, owners }) => heads.length + owners.length > 0);
  return named && kindAt(chunks, at) === 'noun-phrase' ? at : -1;
}

/** `Pada Kamis, [Iran] …`: behind the comma of an adjunct that opens the sentence. */
function followsAdjunct(chunks: readonly Chunk[], comma: number): boolean {
  const first = chunks[0]?.kind;
  if (kindAt(chunks, comma) !== 'comma' || first === 'noun-phrase' || first === 'verb') return false;
  return chunks.slice(0, comma).every(({ kind }) => kind !== 'comma' && kind !== 'quote');
}

/** `Benarkah [Iran] …`, `…, kemudian [Iran] …`: behind small words that open the clause. */
function opensBehindSmall(chunks: readonly Chunk[], phrase: number): boolean {
  if (kindAt(chunks, phrase - 1) !== 'auxiliary') return false;
  const before = kindAt(chunks, skipBack(chunks, phrase - 1, AUXILIARY));
  return before === 'comma' || CLAUSE_OPENERS.has(before);
}

/**
 * Tells whether a phrase is the object of a verb of speech that hands over to it: `menuduh [Iran] … memasok`.
 *
 * @param chunks the chunks of a sentence
 * @param phrase index of the phrase
 * @param verb index of the verb behind, which tells no further speech
 */
export function isHandedOver(chunks: readonly Chunk[], phrase: number, verb: number): boolean {
  const before = entryAt(chunks, phrase - 1);
  if (before?.kind !== 'verb') return false;
  if (isEffort(chunks[phrase])) return true;
  return handsOverToObject(before.head) && reportingForms(chunks[verb]?.head ?? '').length === 0;
}

/**
 * Tells whether a phrase may do what a verb behind an insertion tells: it opens its clause, or a verb of speech hands over to it.
 *
 * @param chunks the chunks of a sentence
 * @param phrase index of the phrase
 * @param from index of the first chunk of what the verb belongs to
 * @example
 * // [Iran], untuk kesekian kalinya, memasok; AS menuduh [Iran], lewat situsnya, memasok → true
 * // Israel menyerang [Gaza], kota terbesar, menewaskan → false
 */
export function canGoOn(chunks: readonly Chunk[], phrase: number, from: number): boolean {
  if (opensItsClause(chunks, phrase)) return true;
  return phrase >= 0 && isHandedOver(chunks, phrase, skipAhead(chunks, from, SMALL_WORDS_AND_TIME));
}

/**
 * Tells whether a verb with its small words begins at a place.
 *
 * @param chunks the chunks of a sentence
 * @param at index of a chunk
 * @example
 * // Iran [tidak akan menyerang] → true; Iran [tidak pada hari itu] → false
 */
export function beginsPredicate(chunks: readonly Chunk[], at: number): boolean {
  return kindAt(chunks, skipAhead(chunks, at, SMALL_WORDS_AND_TIME)) === 'verb';
}

/**
 * Tells whether a phrase opens its clause: nothing but small words stands before it there.
 *
 * @param chunks the chunks of a sentence
 * @param phrase index of the phrase
 * @example
 * // [Iran] menyerang; karena [Iran] menyerang → true; kepada [Iran] → false
 */
export function opensItsClause(chunks: readonly Chunk[], phrase: number): boolean {
  if (phrase < 0) return false;
  if (CLAUSE_OPENERS.has(kindAt(chunks, phrase - 1))) return true;
  return opensBehindSmall(chunks, phrase) || followsAdjunct(chunks, phrase - 1);
}
