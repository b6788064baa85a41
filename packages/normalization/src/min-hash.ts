import type { Span } from '@warta/text';

const WIDTH = 5;
const BANDS = 32;
const ROWS = 4;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Hashes every run of five words (32-bit FNV-1a over the words, then over their hashes); of a shorter text its words
 * as one run. Case makes no difference.
 *
 * @param text - The text of the article.
 * @param words - Its words in text order.
 * @returns The set of hashes; empty for no words.
 * @example
 * shingles('a b c d e f', tokenize('a b c d e f')).size // 2
 */
export function shingles(text: string, words: readonly Span[]): Set<number> {
  const found = new Set<number>();
  if (words.length === 0) return found;
  const hashes = words.map((word) => hashWord(text, word));
  const last = Math.max(0, words.length - WIDTH);
  for (let at = 0; at <= last; at += 1) found.add(hashRun(hashes, at));
  return found;
}

function hashRun(hashes: readonly number[], start: number): number {
  const end = Math.min(start + WIDTH, hashes.length);
  let hash = OFFSET;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (hashes[at] ?? 0), PRIME);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Letters of ASCII are lowered on the way; a word with others is lowered as a whole first. */
function hashWord(text: string, { start, end }: Span): number {
  let hash = OFFSET;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return hashWide(text.slice(start, end).toLowerCase());
    hash = Math.imul(hash ^ (code >= 0x41 && code <= 0x5a ? code + 0x20 : code), PRIME);
  }
  return hash >>> 0;
}

function hashWide(word: string): number {
  let hash = OFFSET;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/**
 * Makes the band keys of a set by MinHash (Broder 1997): two sets with a Jaccard index of 0.6 share at least one
 * of the 32 bands of 4 rows with odds of 99 in 100.
 *
 * @param hashes - Shingle hashes.
 * @returns A key for each band; none for an empty set.
 * @example
 * bandKeys(new Set([1, 2])).length // 32
 */
export function bandKeys(hashes: ReadonlySet<number>): number[] {
  if (hashes.size === 0) return [];
  const minima = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const hash of hashes) lowerMinima(minima, hash);
  return Array.from({ length: BANDS }, (_, band) => band * 0x100000000 + hashBand(minima, band * ROWS));
}

/** Bands that only share a hash are told apart later, by the exact index. */
function hashBand(minima: Uint32Array, start: number): number {
  let hash = OFFSET;
  for (let row = start; row < start + ROWS; row += 1) hash = permute(hash ^ (minima[row] ?? 0), row);
  return hash;
}

/** Each row orders the hashes anew, by a factor and a term of its own (multiply-add hashing, Dietzfelbinger 1996). */
const FACTORS = Uint32Array.from({ length: BANDS * ROWS }, (_, row) => permute(0x2545f491, row) | 1);
const TERMS = Uint32Array.from({ length: BANDS * ROWS }, (_, row) => permute(0x6c078965, row));

function lowerMinima(minima: Uint32Array, hash: number): void {
  for (let row = 0; row < minima.length; row += 1) {
    const value = (Math.imul(hash, FACTORS[row] ?? 1) + (TERMS[row] ?? 0)) >>> 0;
    if (value < (minima[row] ?? 0)) minima[row] = value;
  }
}

/** The finaliser of MurmurHash3 over the hash and the number of the row. */
function permute(hash: number, row: number): number {
  let value = hash ^ Math.imul(row + 1, 0x9e3779b1);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * Measures how far two sets agree: the size of their intersection over that of their union.
 *
 * @param a - A set.
 * @param b - Another set.
 * @returns From 0 to 1; 0 where both are empty.
 * @example
 * jaccard(new Set([1, 2]), new Set([2, 3])) // 0.3333333333333333
 */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared += 1;
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : shared / union;
}
