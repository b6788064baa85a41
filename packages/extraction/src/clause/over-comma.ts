import { entryAt } from '../entry-at.js';
import { type Chunk, kindAt } from './chunk.js';
import { afterInserted } from './closed-insertion.js';
import { isBareNoun } from './is-bare-noun.js';
import { nameBehind } from './subjects/apposition.js';
import { hasClass } from './word-class.js';

/** `, termasuk roket dan rudal,`: one past the inserted list that opens at the comma, or the comma itself. */
function afterInsertion(chunks: readonly Chunk[], comma: number): number {
  if (!hasClass(chunks[comma + 1]?.head ?? '', 'listing')) return comma;
  for (let at = comma + 2; at < chunks.length; at += 1) {
    if (chunks[at]?.kind === 'comma') return at + 1;
    if (chunks[at]?.kind !== 'noun-phrase' && chunks[at]?.kind !== 'conjunction') return comma;
  }
  return chunks.length;
}

/** A name before the comma, or behind it the name of who stands before. */
function explainsName(chunks: readonly Chunk[], comma: number): boolean {
  const before = entryAt(chunks, comma - 1);
  const isNamed = (before?.heads.length ?? 0) > 0 || (before?.owners.length ?? 0) > 0;
  return isNamed || nameBehind(chunks, comma - 1) === comma + 1;
}

/** `menetapkan Budi, kepala desa, sebagai tersangka`: one past the apposition that opens at the comma, or the comma itself. */
function afterApposition(chunks: readonly Chunk[], comma: number): number {
  if (!explainsName(chunks, comma)) return comma;
  for (let at = comma + 1; at < chunks.length && at < comma + 8; at += 1) {
    const kind = chunks[at]?.kind ?? '';
    if (kind === 'comma') return chunks[at + 1]?.kind === 'preposition' && at > comma + 1 ? at + 1 : comma;
    if (kind !== 'noun-phrase' && kind !== 'preposition' && kind !== 'bracket') return comma;
  }
  return comma;
}

/** What closes a phrase behind a list. */
const BEHIND_LIST: ReadonlySet<string> = new Set(['preposition', 'time', 'mark']);

/** `rudal [seperti KN-23], dan roket`: one past what is named as one of them, or the place itself. */
function overExample(chunks: readonly Chunk[], at: number): number {
  const likens = kindAt(chunks, at) === 'preposition' && hasClass(chunks[at]?.head ?? '', 'likeness');
  return likens && isBareNoun(chunks[at + 1]) ? at + 2 : at;
}

/** `mengirim tank buatan X[, meriam, dan amunisi] ke Y`: one past the items behind the comma, or the comma itself. */
function afterItems(chunks: readonly Chunk[], comma: number): number {
  if (kindAt(chunks, comma - 1) !== 'noun-phrase') return comma;
  let at = comma;
  while (kindAt(chunks, at) === 'comma' && kindAt(chunks, at + 1) === 'noun-phrase')
    at = overExample(chunks, at + 2);
  if (kindAt(chunks, at) === 'comma') at += 1;
  const last = kindAt(chunks, at) === 'conjunction' && isBareNoun(chunks[at + 1]) ? at + 2 : -1;
  return at > comma + 1 && last > 0 && BEHIND_LIST.has(kindAt(chunks, last) ?? '') ? last : comma;
}

/** `membeli 12 jet[, beserta suku cadang] dari X`: one past what comes along, or the comma itself. */
function afterAlong(chunks: readonly Chunk[], comma: number): number {
  const comes =
    kindAt(chunks, comma + 1) === 'conjunction' && hasClass(chunks[comma + 1]?.head ?? '', 'along');
  return comes && kindAt(chunks, comma + 2) === 'noun-phrase' ? comma + 3 : comma;
}

/** `menetapkan kelompok kartel terbesar X[, Y] sebagai organisasi teroris`: the comma before the name of whom the phrase tells, or the place itself. */
function beforeItsName(chunks: readonly Chunk[], comma: number): number {
  const [told, named] = [entryAt(chunks, comma - 1), chunks[comma + 1]];
  const isName = named?.kind === 'noun-phrase' && named.head === '' && named.heads.length === 1;
  const tells = told?.kind === 'noun-phrase' && told.heads.length === 0;
  return isName && tells && entryAt(chunks, comma + 2)?.head === 'sebagai' ? comma + 1 : comma;
}

/**
 * Goes on over what is inserted behind a verb at a comma: a list, an apposition, an aside, or further items of what it acts on.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the comma
 * @returns one past what is inserted, or past the last chunk where nothing is: the clause ends there
 * @example
 * // menetapkan Budi[, kepala desa,] sebagai tersangka; mengirim tank[, meriam, dan amunisi] ke Ukraina
 * // mengirim tank, kata Budi → past the last chunk
 */
export function overComma(chunks: readonly Chunk[], at: number): number {
  const after = Math.max(
    afterInsertion(chunks, at),
    afterApposition(chunks, at),
    afterInserted(chunks, at),
    afterItems(chunks, at),
    afterAlong(chunks, at),
    beforeItsName(chunks, at),
  );
  return after > at ? after : chunks.length;
}
