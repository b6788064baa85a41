import { rememberFlags, type WordForm, wordFormAt } from '../clause/word-form.js';
import type { NameToken } from './name-token.js';
import { createRoom } from './room.js';
import { partsOf, type WordParts } from './word-parts.js';
import { beginsWithCapital } from './word-shape.js';

/** How many words without letters stand on either side of a sentence, so that every token has neighbours. */
export const MARGIN = 2;

/** A sentence as features are read from it; the arrays are used again for the next one. */
export interface Scene {
  readonly length: number;
  /** The forms of the tokens, between {@link MARGIN} empty ones on either side. */
  readonly forms: readonly WordForm[];
  /** The parts of the forms, read by {@link wordAt} when first asked for: most words are far from any name. */
  readonly words: (WordParts | undefined)[];
  /** For each token what the gazetteer knows of it, 0 for nothing. */
  readonly known: Int32Array;
  /** For each token in a run of capitalised words the token that begins the run, for others -1. */
  readonly runs: Int32Array;
  /** For each token in such a run the token behind its last. */
  readonly runEnds: Int32Array;
}

const EDGE = wordFormAt('', 0, 0);

const runsOf = createRoom((size) => new Int32Array(size));
const runEndsOf = createRoom((size) => new Int32Array(size));

const beginsCapital = rememberFlags(({ text }) => beginsWithCapital(text));

function findRuns(forms: readonly WordForm[], length: number, runs: Int32Array, ends: Int32Array): void {
  let from = -1;
  for (let at = 0; at < length; at++) {
    if (!beginsCapital(forms[at + MARGIN] as WordForm)) from = -1;
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
 * createScene([], new Int32Array(0)).forms.length // 4
 */
export function createScene(tokens: readonly NameToken[], known: Int32Array): Scene {
  const { length } = tokens;
  const forms: WordForm[] = [EDGE, EDGE];
  for (const token of tokens) forms.push(token.form ?? wordFormAt(token.text, 0, token.text.length));
  forms.push(EDGE, EDGE);
  const words = new Array<WordParts | undefined>(forms.length);
  const runs = runsOf(length);
  const runEnds = runEndsOf(length);
  findRuns(forms, length, runs, runEnds);
  return { length, forms, words, known, runs, runEnds };
}

/**
 * The parts of a word of a sentence.
 * @param scene - the sentence
 * @param place - its place in `scene.forms`
 * @example
 * wordAt(createScene([], new Int32Array(0)), 0).prefixes.length // 0
 */
export function wordAt({ forms, words }: Scene, place: number): WordParts {
  const known = words[place];
  if (known !== undefined) return known;
  const word = partsOf(forms[place] as WordForm);
  words[place] = word;
  return word;
}
