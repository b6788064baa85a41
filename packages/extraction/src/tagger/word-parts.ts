import { rememberForms, wordFormAt } from '../clause/word-form.js';
import { hashLower, hashSlice, lowerCode, mix } from './hash.js';
import { marksOf } from './known-words.js';
import type { NameToken } from './name-token.js';
import { wordClassOf } from './word-class.js';
import type { WordTable } from './word-scores.js';
import { hasCapital, isCapitalised, shapeOf } from './word-shape.js';

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
  /** Whether a capital begins it, and whether one stands in it anywhere. */
  readonly isCapitalised: boolean;
  readonly hasCapital: boolean;
  /** Whether it begins with a digit, and whether it is a mark that no name holds. */
  readonly isNumber: boolean;
  readonly isBreak: boolean;
  /** The table that keeps what it brings to the scores, where in it, and a bit for each row that was added up. */
  table: WordTable | null;
  place: number;
  done: number;
}

const AFFIXES = 4;

/** Marks that no name holds. */
const BREAKS: ReadonlySet<string> = new Set([
  '(',
  ')',
  '[',
  ']',
  ',',
  ';',
  ':',
  '"',
  '“',
  '”',
  '?',
  '!',
  '…',
  '...',
]);

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
    isCapitalised: isCapitalised(text),
    hasCapital: hasCapital(text),
    isNumber: /^\d/.test(text),
    isBreak: BREAKS.has(text),
    table: null,
    place: 0,
    done: 0,
  };
}

const partsOfForm = rememberForms(({ text }) => readParts(text));

/**
 * The parts of a token, kept with the form of its word.
 * @param token - the token
 * @example
 * partsOf({ text: 'ke', start: 0, end: 2 }).prefixes.length // 2
 */
export function partsOf({ text, form }: NameToken): WordParts {
  return partsOfForm(form ?? wordFormAt(text, 0, text.length));
}
