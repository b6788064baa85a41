import { entryAt } from '../../entry-at.js';
import { type Chunk, type ChunkKind, holdsName } from '../chunk.js';
import { type Listed, standsForName } from '../joins/list-items.js';
import { PREDICATE_AND_TIME, SENTENCE_EDGES } from '../skip-chunks.js';
import { hasClass } from '../word-class.js';

/** What a sentence may open with that is no subject. */
const OPENS: ReadonlySet<ChunkKind | undefined> = new Set([
  'preposition',
  'subordinator',
  'verb',
  'time',
  'auxiliary',
]);

/** `Di Ankara, bukan di Jenewa, …`: nothing but places and times. */
function isOfAdjunct(chunks: readonly Chunk[], at: number): boolean {
  const kind = chunks[at]?.kind;
  if (kind === 'noun-phrase') return entryAt(chunks, at - 1)?.kind === 'preposition';
  return kind !== 'verb' && kind !== 'conjunction' && kind !== 'subordinator';
}

/** How many chunks may tell how long before or after it was: `belum genap sepekan setelah`. */
const REACH = 3;

/**
 * Index of the word that opens the clause with which a sentence begins, over how long before or after it was; -1 where none does.
 *
 * @param chunks the chunks of a sentence
 * @param start index of its first chunk
 * @example
 * // [Setelah] Rusia menyerang Kyiv, …; Sehari [setelah] Rusia menyerang Kyiv, …
 */
export function clauseOpener(chunks: readonly Chunk[], start: number): number {
  for (let at = start; at <= start + REACH; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'subordinator') return at === start || hasClass(chunk.head, 'adjunct') ? at : -1;
    if (chunk === undefined || chunk.kind === 'verb' || holdsName(chunk)) return -1;
  }
  return -1;
}

/** Whether nothing but what a sentence opens with stands before, and no comma has closed it. */
function isInOpening(chunks: readonly Chunk[], at: number): boolean {
  let start = at;
  while (start > 0 && !SENTENCE_EDGES.has(chunks[start - 1]?.kind ?? '')) start -= 1;
  if (start === at || !(OPENS.has(chunks[start]?.kind) || clauseOpener(chunks, start) >= 0)) return false;
  const comma = chunks.findLastIndex(({ kind }, n) => n < at && kind === 'comma');
  for (let before = start; before < comma; before += 1) {
    if (!isOfAdjunct(chunks, before)) return false;
  }
  return true;
}

function isNamed(chunk: Chunk | undefined, sentence: Listed): boolean {
  return chunk !== undefined && (chunk.heads.length > 0 || standsForName(chunk, sentence));
}

/**
 * Tells whether the comma behind a phrase closes what the sentence opens with, so that the two names behind it are the subject and no items beside the phrase.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the phrase
 * @param sentence its words, and the mentions of the article
 * @example
 * // Di [Wina], Jepang dan Kanada menandatangani … ; Difasilitasi [Oman], utusan Iran dan Qatar berunding → true
 * // Setelah [AS], Jepang dan Kanada menandatangani …, → false: the list is the subject of the opening clause
 */
export function closesOpening(chunks: readonly Chunk[], at: number, sentence: Listed): boolean {
  const before = entryAt(chunks, at - 1)?.kind;
  if ((before !== 'preposition' && before !== 'verb') || chunks[at + 1]?.kind !== 'comma') return false;
  if (chunks[at + 3]?.kind !== 'conjunction' || !PREDICATE_AND_TIME.has(chunks[at + 5]?.kind ?? ''))
    return false;
  const subjects = [chunks[at + 2], chunks[at + 4]];
  return subjects.every((one) => isNamed(one, sentence)) && isInOpening(chunks, at);
}
