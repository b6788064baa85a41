import { rememberForms } from '../clause/word-form.js';
import { hashLower, hashSlice, lowerCode, mix } from './hash.js';
import { listBitsOf } from './known-words.js';
import { wordClassOf } from './word-class.js';
import type { WordTable } from './word-scores.js';
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
  /** The table that keeps what it brings to the scores, where in it, and a bit for each row that was added up. */
  table: WordTable | null;
  place: number;
  done: number;
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
    marks: listBitsOf(text),
    wordClass: wordClassOf(text),
    table: null,
    place: 0,
    done: 0,
  };
}

/** What stands beyond either end of a sentence. */
const EDGE: WordParts = {
  word: 1,
  lower: 1,
  shape: 1,
  prefixes: [],
  suffixes: [],
  marks: 0,
  wordClass: 0,
  table: null,
  place: 0,
  done: 0,
};

/**
 * The parts of a word, kept with its form; of no letters those of the edge of a sentence.
 * @param form - the form
 * @example
 * partsOf(wordFormAt('ke', 0, 2)).prefixes.length // 2
 */
export const partsOf = rememberForms(({ text }): WordParts => (text === '' ? EDGE : readParts(text)));
