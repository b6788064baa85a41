import type { NameToken } from './name-token.js';
import { partsOf, type WordParts } from './word-parts.js';
import { isCapitalised } from './word-shape.js';

/** How many words without letters stand on either side of a sentence, so that every token has neighbours. */
export const MARGIN = 2;

/** A sentence as features are read from it. */
export interface Scene {
  readonly length: number;
  /** The words of the tokens, between {@link MARGIN} words on either side. */
  readonly words: readonly WordParts[];
  /** For each token what the gazetteer knows of it, 0 for nothing. */
  readonly known: Int32Array;
  /** For each token in a run of capitalised words the token that begins the run, for others -1. */
  readonly runs: Int32Array;
}

const EDGE: WordParts = {
  word: 1,
  lower: 1,
  shape: 1,
  prefixes: [],
  suffixes: [],
  marks: 0,
  wordClass: 0,
  scores: null,
};

function findRuns(tokens: readonly NameToken[]): Int32Array {
  const runs = new Int32Array(tokens.length).fill(-1);
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapitalised(tokens[at]?.text ?? '')) continue;
    const before = at > 0 ? (runs[at - 1] ?? -1) : -1;
    runs[at] = before >= 0 ? before : at;
  }
  return runs;
}

/**
 * Reads a sentence for its features.
 * @param tokens - the tokens of one sentence
 * @param known - for each token what the gazetteer knows of it
 * @example
 * createScene([], new Int32Array(0)).words.length // 4
 */
export function createScene(tokens: readonly NameToken[], known: Int32Array): Scene {
  const words: WordParts[] = [EDGE, EDGE];
  for (const token of tokens) words.push(partsOf(token));
  words.push(EDGE, EDGE);
  return { length: tokens.length, words, known, runs: findRuns(tokens) };
}
