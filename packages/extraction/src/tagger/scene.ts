import type { NameToken } from './name-token.js';
import { createRoom } from './room.js';
import { partsOf, type WordParts } from './word-parts.js';

/** How many words without letters stand on either side of a sentence, so that every token has neighbours. */
export const MARGIN = 2;

/** A sentence as features are read from it; the arrays are used again for the next one. */
export interface Scene {
  readonly length: number;
  /** The words of the tokens, between {@link MARGIN} words on either side. */
  readonly words: readonly WordParts[];
  /** For each token what the gazetteer knows of it, 0 for nothing. */
  readonly known: Int32Array;
  /** For each token in a run of capitalised words the token that begins the run, for others -1. */
  readonly runs: Int32Array;
  /** For each token in such a run the token behind its last. */
  readonly runEnds: Int32Array;
}

const EDGE: WordParts = {
  word: 1,
  lower: 1,
  shape: 1,
  prefixes: [],
  suffixes: [],
  marks: 0,
  wordClass: 0,
  isCapitalised: false,
  hasCapital: false,
  isNumber: false,
  isBreak: false,
  table: null,
  place: 0,
  done: 0,
};

const runsOf = createRoom((size) => new Int32Array(size));
const runEndsOf = createRoom((size) => new Int32Array(size));

function findRuns(words: readonly WordParts[], length: number, runs: Int32Array, ends: Int32Array): void {
  let from = -1;
  for (let at = 0; at < length; at++) {
    if (words[at + MARGIN]?.isCapitalised !== true) from = -1;
    else if (from < 0) from = at;
    runs[at] = from;
  }
  let to = length;
  for (let at = length - 1; at >= 0; at--) {
    if (runs[at] === -1) to = at;
    else ends[at] = to;
  }
}

/**
 * Reads a sentence for its features.
 * @param tokens - the tokens of one sentence
 * @param known - for each token what the gazetteer knows of it
 * @returns the sentence; its arrays hold good until the next is read
 * @example
 * createScene([], new Int32Array(0)).words.length // 4
 */
export function createScene(tokens: readonly NameToken[], known: Int32Array): Scene {
  const { length } = tokens;
  const words: WordParts[] = [EDGE, EDGE];
  for (const token of tokens) words.push(partsOf(token));
  words.push(EDGE, EDGE);
  const runs = runsOf(length);
  const runEnds = runEndsOf(length);
  findRuns(words, length, runs, runEnds);
  return { length, words, known, runs, runEnds };
}
