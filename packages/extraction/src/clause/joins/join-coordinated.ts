import { entryAt } from '../../entry-at.js';
import { flatMap } from '../../flat-map.js';
import { type Chunk, changeChunk, holdsName } from '../chunk.js';
import { hasKind } from '../has-kind.js';
import { isPersonNoun, isRoleNoun } from '../role-noun.js';
import { PREDICATE_AND_TIME } from '../skip-chunks.js';
import { clauseOpener, closesOpening } from '../subjects/closes-opening.js';
import { opensOwnClause } from '../subjects/opens-own-clause.js';
import { hasClass } from '../word-class.js';
import { bareListEnd } from './bare-list.js';
import { beginsClause, speaksBehind } from './begins-clause.js';
import {
  goTogether,
  isUnnamedOfPlace,
  isUnnamedOther,
  joinItem,
  type Listed,
  standsForName,
} from './list-items.js';

interface Link {
  readonly comma: boolean;
  readonly conjunction: boolean;
  /** Index of the next item, or -1. */
  readonly item: number;
}

function isLink(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'comma' || chunk?.kind === 'conjunction';
}

function linkAt(chunks: readonly Chunk[], at: number): Link {
  const comma = chunks[at]?.kind === 'comma';
  const conjunction = chunks[at + (comma ? 1 : 0)]?.kind === 'conjunction';
  return { comma, conjunction, item: comma || conjunction ? at + Number(comma) + Number(conjunction) : -1 };
}

/** `Setelah Rusia menyerang Kyiv[,] Polandia, Latvia dan Rumania menutup …`: the comma closes the clause that opens the sentence. */
function closesOpeningClause(chunks: readonly Chunk[], at: number): boolean {
  const opener = chunks[at + 1]?.kind === 'comma' ? clauseOpener(chunks, 0) : -1;
  if (opener < 0 || opener >= at) return false;
  const inside = chunks.slice(opener + 1, at);
  if (!inside.some(({ kind }) => kind === 'verb') || inside.some(({ kind }) => kind === 'comma'))
    return false;
  let last = at + 2;
  while (isLink(chunks[last + 1]) && holdsName(chunks[linkAt(chunks, last + 1).item]))
    last = linkAt(chunks, last + 1).item;
  return isConjunction(chunks[last - 1]) && PREDICATE_AND_TIME.has(chunks[last + 1]?.kind ?? '');
}

/** A name behind a comma that may be a person's, known or not; a state begins the next clause. */
function mayBeHolder(name: Chunk | undefined, { words, mentions }: Listed): boolean {
  if (name?.kind !== 'noun-phrase') return false;
  if (name.heads.length === 0) return words[name.from]?.form.capital === true;
  return name.heads.length === 1 && !hasKind(mentions, name.heads[0] ?? -1, 'country');
}

/** `dan [Ketua DPRD Jambi], Andi Wijaya berkata`: a phrase right behind, or a name behind a comma, may be who holds the office. */
function isHeld(chunks: readonly Chunk[], item: number, sentence: Listed): boolean {
  if (!isRoleNoun(chunks[item]?.head ?? '', 'office')) return false;
  const [next, name] = chunks.slice(item + 1, item + 3);
  return next?.kind === 'noun-phrase' || (next?.kind === 'comma' && mayBeHolder(name, sentence));
}

/** Whether the phrase behind a link goes on with the list that begins at `first`. */
function isItem(
  chunks: readonly Chunk[],
  first: number,
  { item, conjunction }: Link,
  sentence: Listed,
): boolean {
  const [left, right] = [chunks[first], chunks[item]];
  if (left === undefined || right === undefined || !goTogether(left, right, sentence)) return false;
  if (conjunction && opensOwnClause(chunks, first, item)) return false;
  // `di Prancis dan [negara-negara] yang menyerang`: the others alone do so.
  if (left.heads.length > 0 && isUnnamedOther(right) && chunks[item + 1]?.head === 'yang') return false;
  if (!standsForName(right, sentence)) return !speaksBehind(chunks, first, item);
  return !isHeld(chunks, item, sentence) && !beginsClause(chunks, first, item);
}

/** `Budi, [Ketua DPRD Bogor], dan Andi`, `Budi, [warga Bogor], dan Andi`: what the person before is, and no item. */
function explainsPerson(chunks: readonly Chunk[], link: Link, { words, mentions }: Listed): boolean {
  const [person, phrase] = [entryAt(chunks, link.item - 2), chunks[link.item]];
  if (link.conjunction || phrase?.kind !== 'noun-phrase' || phrase.heads.length > 0) return false;
  const [name = -1, other] = person?.kind === 'noun-phrase' ? person.heads : [];
  if (other !== undefined || !hasKind(mentions, name, 'person')) return false;
  if (!isPersonNoun(phrase.head) || words[phrase.from]?.kind === 'number') return false;
  const closes = linkAt(chunks, link.item + 1);
  const [next = -1] = chunks[closes.item]?.heads ?? [];
  return closes.comma && closes.conjunction && hasKind(mentions, next, 'person');
}

/** Whether a chunk within a list explains the person before it. */
function isAside(chunks: readonly Chunk[], at: number, sentence: Listed): boolean {
  return chunks[at - 1]?.kind === 'comma' && explainsPerson(chunks, linkAt(chunks, at - 1), sentence);
}

/** `A, dan B` alone begins a new clause, and so does what follows `menurut A,`. */
function closesAtOne(chunks: readonly Chunk[], at: number, { comma, conjunction }: Link): boolean {
  return comma && (conjunction || entryAt(chunks, at - 1)?.head === 'menurut' || endsCited(chunks, at));
}

/** `Menurut dokumen yang dilihat [Reuters], Ghana, Chad, dan Togo menerima`: the comma closes what is cited. */
function endsCited(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[0]?.head !== 'menurut') return false;
  const inside = chunks.slice(1, at);
  return inside.some(({ head }) => head === 'yang') && inside.every(({ kind }) => kind !== 'comma');
}

/** One past the last chunk of the list that begins at `at` and closes with a conjunction; `at + 1` where there is none. */
function closedListEnd(chunks: readonly Chunk[], at: number, sentence: Listed): number {
  if (chunks[at]?.kind !== 'noun-phrase' || !isLink(chunks[at + 1])) return at + 1;
  if (closesOpening(chunks, at, sentence) || closesOpeningClause(chunks, at)) return at + 1;
  let end = at + 1;
  let items = 1;
  for (let link = linkAt(chunks, at + 1); link.item >= 0; link = linkAt(chunks, link.item + 1)) {
    if (explainsPerson(chunks, link, sentence)) {
      items += 1;
      continue;
    }
    if (!isItem(chunks, at, link, sentence)) return end;
    if (items === 1 && closesAtOne(chunks, at, link)) return end;
    items += 1;
    if (link.conjunction) end = link.item + 1;
  }
  return end;
}

function isConjunction(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'conjunction';
}

/** One past the last chunk of a list, closed or not. */
function listEnd(chunks: readonly Chunk[], at: number, sentence: Listed): number {
  const end = closedListEnd(chunks, at, sentence);
  return end > at + 1 ? end : bareListEnd(chunks, at, sentence);
}

/** A conjunction, or the first of two commas with one phrase between. */
function mayLink(chunk: Chunk, at: number, chunks: readonly Chunk[]): boolean {
  return isConjunction(chunk) || (chunk.kind === 'comma' && chunks[at + 2]?.kind === 'comma');
}

/** An item of a list, or none for what links the items; `dan sejumlah negara Eropa` names nobody. */
function itemOf(chunk: Chunk, sentence: Listed): readonly Chunk[] {
  if (chunk.kind !== 'noun-phrase') return [];
  return [isUnnamedOfPlace(chunk, sentence) ? changeChunk(chunk, { owners: [], endsInName: false }) : chunk];
}

/** `[Dua perusahaan Korea Selatan], A dan B menandatangani`: a phrase that only counts those named behind its comma. */
function countsNamed([first, ...others]: readonly Chunk[], { words, mentions }: Listed): boolean {
  if (first === undefined || first.heads.length > 0 || others.length < 2) return false;
  if (!hasClass(words[first.from]?.lower ?? '', 'quantifier') || !isRoleNoun(first.head, 'firm'))
    return false;
  return others.every(
    ({ heads }) => heads.length > 0 && heads.every((one) => hasKind(mentions, one, 'organization')),
  );
}

/** Those named stand for the whole, of whom the first phrase tells whence they are. */
function namedIn([first, ...others]: readonly Chunk[]): Pick<Chunk, 'heads' | 'owners' | 'joined'> {
  return { heads: flatMap(others, ({ heads }) => heads), owners: first?.owners ?? [], joined: 0 };
}

/**
 * Joins coordinated noun phrases into one chunk; a list counts only when it closes with a conjunction, or holds three or more of one kind.
 *
 * @param chunks the chunks of a sentence
 * @param sentence its words, and the mentions of the article
 * @returns the chunks, with every list of noun phrases as one
 * @example
 * // [AS, Korea Selatan dan Jepang] bertemu: one chunk with three heads
 * // [AS dan pemerintah Jepang] bertemu: one chunk with two heads
 * // [Gempa] mengguncang [Turki], dan [Suriah] meminta [bantuan]: nothing joined, a clause begins behind the comma
 */
export function joinCoordinated(chunks: readonly Chunk[], sentence: Listed): readonly Chunk[] {
  if (!chunks.some(mayLink)) return chunks;
  const joined: Chunk[] = [];
  let at = 0;
  while (at < chunks.length) {
    const end = listEnd(chunks, at, sentence);
    if (end === at + 1) {
      joined.push(chunks[at] as Chunk);
      at = end;
      continue;
    }
    const listed = chunks.slice(at, end).filter((_, n) => n === 0 || !isAside(chunks, at + n, sentence));
    const items = flatMap(listed, (chunk) => itemOf(chunk, sentence));
    const first = items[0] ?? (chunks[at] as Chunk);
    const list = items.slice(1).reduce(joinItem, first);
    joined.push(countsNamed(items, sentence) ? changeChunk(list, namedIn(items)) : list);
    at = end;
  }
  return joined;
}
