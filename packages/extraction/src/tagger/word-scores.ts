import { LABELS } from './labels.js';
import { addRows, type Model, ROW } from './model.js';
import type { Sheet } from './sheet.js';
import { WORD_WRITERS } from './word-features.js';
import type { WordParts } from './word-parts.js';

/** The sums of the weights that a word brings, a row of {@link ROW} for each of its writers, under one model. */
export interface WordScores {
  readonly model: Model;
  readonly sums: Int16Array | Float64Array;
}

const sheet: Sheet = { ids: new Int32Array(64), at: 0 };
const row = new Float64Array(LABELS);

function createScores(model: Model, word: WordParts): WordScores {
  const size = WORD_WRITERS.length * ROW;
  const sums = model.weights instanceof Int8Array ? new Int16Array(size) : new Float64Array(size);
  WORD_WRITERS.forEach((write, at) => {
    sheet.at = 0;
    write(sheet, word);
    row.fill(0);
    addRows(model, sheet.ids, sheet.at, row, 0);
    sums.set(row, at * ROW);
  });
  return { model, sums };
}

/**
 * The sums of the weights that a word brings, added up when first asked for and kept with the word.
 * @param model - the weights
 * @param word - the word
 * @example
 * scoresOf(readModel(), partsOf({ text: 'ke', start: 0, end: 2 })).length // 128
 */
export function scoresOf(model: Model, word: WordParts): Int16Array | Float64Array {
  if (word.scores?.model !== model) word.scores = createScores(model, word);
  return word.scores.sums;
}
