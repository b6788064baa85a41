import { hashLower, hashSlice, lowerCode, mix } from './hash.js';
import { marksOf } from './known-words.js';
import type { NameToken } from './name-token.js';
import { wordClassOf } from './word-class.js';
import type { WordScores } from './word-scores.js';
import { shapeOf } from './word-shape.js';

/** What the features of a token and of its neighbours are made of. */
export interface WordParts {
  readonly word: number;
  readonly lower: number;
  readonly shape: number;
  /** Hashes of the first 1 to 4 and the last 1 to 4 letters in small letters. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly marks: number;
  readonly wordClass: number;
  /** What it brings to the scores, kept once it was asked for. */
  scores: WordScores | null;
}

const AFFIXES = 4;

function hashDigits(text: string): number {
  let hash = 17;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    hash = mix(hash, code >= 48 && code <= 57 ? 48 : lowerCode(code));
  }
  return hash;
}

function readParts(text: string): WordParts {
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  for (let size = 1; size <= AFFIXES && size <= text.length; size++) {
    prefixes.push(hashLower(text, 0, size));
    suffixes.push(hashLower(text, text.length - size, text.length));
  }
  const hasDigit = /^\W?\d/.test(text);
  return {
    word: hashSlice(text, 0, text.length),
    lower: hasDigit ? hashDigits(text) : hashLower(text, 0, text.length),
    shape: shapeOf(text),
    prefixes,
    suffixes,
    marks: marksOf(text),
    wordClass: wordClassOf(text),
    scores: null,
  };
}

const KEPT = 20_000;
const LONGEST_KEPT = 40;
const kept = new Map<string, WordParts>();

/**
 * The parts of a token; words come again and again, so those of the last tens of thousands are kept.
 * @param token - the token
 * @example
 * partsOf({ text: 'ke', start: 0, end: 2 }).prefixes.length // 2
 */
export function partsOf({ text }: NameToken): WordParts {
  const known = kept.get(text);
  if (known) return known;
  const parts = readParts(text);
  if (text.length <= LONGEST_KEPT) {
    if (kept.size >= KEPT) kept.clear();
    kept.set(text, parts);
  }
  return parts;
}
