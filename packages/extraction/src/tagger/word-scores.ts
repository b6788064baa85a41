import { LABELS } from './labels.js';
import { addRows, type Model, ROW } from './model.js';
import type { Sheet } from './sheet.js';
import { WORD_WRITERS } from './word-features.js';
import type { WordParts } from './word-parts.js';

/** The sums of the weights that a word brings under one model. */
export interface WordScores {
  readonly model: Model;
  /** A row of {@link ROW} for each writer. */
  readonly sums: Int16Array | Float64Array;
  /** A bit for each writer whose row was added up. */
  done: number;
}

const SIZE = WORD_WRITERS.length * ROW;
/** How many words share one array: many small ones are slow to make. */
const SHARED = 64;

const sheet: Sheet = { ids: new Int32Array(64), at: 0 };
const row = new Float64Array(LABELS);
let shared: Int16Array | Float64Array = new Int16Array(0);
let used = 0;

function createScores(model: Model): WordScores {
  const isWhole = model.weights instanceof Int8Array;
  if (used === shared.length || isWhole !== shared instanceof Int16Array) {
    shared = isWhole ? new Int16Array(SHARED * SIZE) : new Float64Array(SHARED * SIZE);
    used = 0;
  }
  used += SIZE;
  return { model, sums: shared.subarray(used - SIZE, used), done: 0 };
}

function addWriter(scores: WordScores, word: WordParts, writer: number): void {
  sheet.at = 0;
  WORD_WRITERS[writer]?.(sheet, word);
  row.fill(0);
  addRows(scores.model, sheet.ids, sheet.at, row, 0);
  scores.sums.set(row, writer * ROW);
  scores.done |= 1 << writer;
}

/**
 * The sums of the weights that a word brings, added up when first asked for and kept with the word.
 * @param model - the weights
 * @param word - the word
 * @param writer - the writer whose row must stand in them
 * @example
 * scoresOf(readModel(), partsOf({ text: 'ke', start: 0, end: 2 }), OWN).length // 128
 */
export function scoresOf(model: Model, word: WordParts, writer: number): Int16Array | Float64Array {
  let { scores } = word;
  if (scores?.model !== model) {
    scores = createScores(model);
    word.scores = scores;
  }
  if ((scores.done & (1 << writer)) === 0) addWriter(scores, word, writer);
  return scores.sums;
}
