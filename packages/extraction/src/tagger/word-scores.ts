import { LABELS } from './labels.js';
import { addRows, type Model, ROW } from './model.js';
import type { Sheet } from './sheet.js';
import { WORD_WRITERS } from './word-features.js';
import type { WordParts } from './word-parts.js';

/** The sums of the weights that words bring under one model: for each word a row of {@link ROW} for each writer. */
export interface WordTable {
  readonly model: Model;
  sums: Int16Array | Float64Array;
  /** How much of the sums is taken by words. */
  used: number;
}

const SIZE = WORD_WRITERS.length * ROW;
const FIRST = 1 << 10;
/** How many words are kept before all are forgotten, as those of `wordFormAt` are. */
const KEPT = 1 << 16;

const sheet: Sheet = { ids: new Int32Array(64), at: 0 };
const row = new Float64Array(LABELS);
let table: WordTable | undefined;

function createSums(model: Model, words: number): Int16Array | Float64Array {
  return model.weights instanceof Int8Array ? new Int16Array(words * SIZE) : new Float64Array(words * SIZE);
}

/**
 * The table of the sums of a model.
 * @param model - the weights
 * @param words - how many words it must have room for besides those it holds; places in it hold good until it is asked for again
 * @example
 * tableOf(readModel(), 1).model === readModel() // true
 */
export function tableOf(model: Model, words: number): WordTable {
  if (table?.model !== model || table.used > (KEPT - words) * SIZE)
    table = { model, sums: createSums(model, FIRST), used: 0 };
  return table;
}

/** One array for all words: the sums of a token are then read from one place in memory. */
function placeWord(of: WordTable, word: WordParts): void {
  if (of.used === of.sums.length) {
    const wider = createSums(of.model, (of.used / SIZE) * 2);
    wider.set(of.sums);
    of.sums = wider;
  }
  word.table = of;
  word.place = of.used;
  word.done = 0;
  of.used += SIZE;
}

function addWriter(of: WordTable, word: WordParts, writer: number): void {
  sheet.at = 0;
  WORD_WRITERS[writer]?.(sheet, word);
  row.fill(0);
  addRows(of.model, sheet.ids, sheet.at, row, 0);
  of.sums.set(row, word.place + writer * ROW);
  word.done |= 1 << writer;
}

/**
 * Where the sums of the weights stand that a word brings; they are added up when first asked for.
 * @param of - the table
 * @param word - the word
 * @param writer - which of its features
 * @returns the place of the first of {@link ROW} numbers in `of.sums`
 * @example
 * rowOf(table, word, OWN) === rowOf(table, word, OWN) // true, the sums are added up once
 */
export function rowOf(of: WordTable, word: WordParts, writer: number): number {
  if (word.table !== of) placeWord(of, word);
  if ((word.done & (1 << writer)) === 0) addWriter(of, word, writer);
  return word.place + writer * ROW;
}
