import { entryAt } from '../entry-at.js';
/** What a stretch of words does in its clause. */
export type ChunkKind =
  | 'noun-phrase'
  | 'verb'
  | 'auxiliary'
  | 'negator'
  | 'preposition'
  | 'subordinator'
  | 'conjunction'
  | 'comma'
  | 'bracket'
  | 'time'
  | 'quote'
  | 'mark';

/** A stretch of words of a sentence; chunks are in order and hold every word. */
export interface Chunk {
  readonly kind: ChunkKind;
  /** First word and one past the last, as indices into the words of the sentence. */
  readonly from: number;
  readonly to: number;
  /** Noun phrases: the mentions that the phrase stands for (`AS, Korea Selatan dan Jepang`). */
  readonly heads: readonly number[];
  /** Noun phrases: mentions inside that only qualify it (`perang Rusia`). */
  readonly owners: readonly number[];
  /** Noun phrases: how many owners a coordination added (`militer AS dan Korea Selatan`: 1). */
  readonly joined: number;
  /** Noun phrases: the last word is a name. */
  readonly endsInName: boolean;
  /** Noun phrases: the head noun in lower case, empty where a name is the head. Else the first word. */
  readonly head: string;
}

/**
 * What the chunk at a place is, or undefined outside the sentence.
 *
 * @param chunks the chunks of a sentence
 * @param at an index, which may be out of range
 * @example
 * kindAt(chunks, 0) // 'noun-phrase' for `[Iran] membantah`
 * kindAt(chunks, -1) // undefined
 */
export function kindAt(chunks: readonly Chunk[], at: number): ChunkKind | undefined {
  return entryAt(chunks, at)?.kind;
}

/**
 * Changes some properties of a chunk. Chunks that are spread out would each get a hidden shape of their own, and every
 * reading of a chunk would have to find its property anew: made like this they all have one.
 *
 * @param chunk a chunk
 * @param changes its properties that differ
 * @returns the changed chunk
 * @example
 * changeChunk(chunk, { to: 3 }) // the same chunk, ending before the fourth word
 */
export function changeChunk(chunk: Chunk, changes: Partial<Chunk>): Chunk {
  return {
    kind: changes.kind ?? chunk.kind,
    from: changes.from ?? chunk.from,
    to: changes.to ?? chunk.to,
    heads: changes.heads ?? chunk.heads,
    owners: changes.owners ?? chunk.owners,
    joined: changes.joined ?? chunk.joined,
    endsInName: changes.endsInName ?? chunk.endsInName,
    head: changes.head ?? chunk.head,
  };
}

/**
 * Names the owners that a noun phrase belongs to: the first, or all that are coordinated.
 *
 * @param chunk a noun phrase
 * @returns indices of mentions; empty where no name qualifies the phrase
 * @example
 * // [Militer AS dan Korea Selatan] → AS, Korea Selatan; [Presiden Prancis Emmanuel Macron] → Prancis
 */
export function ownersOf(chunk: Chunk): readonly number[] {
  return chunk.joined > 0 ? chunk.owners.slice(-(chunk.joined + 1)) : chunk.owners.slice(0, 1);
}

/**
 * Tells whether a phrase holds a name, be it for who it stands for or for whose it is.
 *
 * @param chunk a chunk, or none
 * @example
 * // [Iran], [militer Iran] → true; [pasukan itu] → false
 */
export function holdsName(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.heads.length + chunk.owners.length > 0;
}
