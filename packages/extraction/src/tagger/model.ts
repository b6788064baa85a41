import data from '../../data/tagger-weights.json' with { type: 'json' };
import { decodeBytes } from './base64.js';
import type { Features } from './features.js';
import { LABELS } from './labels.js';
import { FORBIDDEN, forbidSteps, type Lattice, type Steps } from './lattice.js';

/** Numbers in a row of the weights: one per label, and some to fill a power of two. */
export const ROW = 8;

/** Trained weights: a row of one number per label for every bucket of features. */
export interface Model {
  /** How far a 32-bit feature is shifted to the right to give its bucket. */
  readonly shift: number;
  /** What a whole number of the weights is worth. */
  readonly unit: number;
  /** `buckets × 8`, the last of each row 0. */
  readonly weights: Int8Array | Float64Array;
  readonly steps: Steps;
  /** A bit for each row that is not all 0, where they are known: most rows need no look. */
  readonly filled?: Uint32Array;
}

let trained: Model | undefined;

/** Widens rows of one number per label. */
function widenRows(packed: Int8Array): Int8Array {
  const rows = Math.floor(packed.length / LABELS);
  const weights = new Int8Array(rows * ROW);
  for (let row = 0; row < rows; row++)
    weights.set(packed.subarray(row * LABELS, (row + 1) * LABELS), row * ROW);
  return weights;
}

function markFilled(weights: Int8Array): Uint32Array {
  const filled = new Uint32Array(weights.length / ROW / 32 + 1);
  weights.forEach((weight, at) => {
    const row = Math.floor(at / ROW);
    if (weight !== 0) filled[row >>> 5] = (filled[row >>> 5] as number) | (1 << (row & 31));
  });
  return filled;
}

function unpack(): Model {
  const weights = widenRows(decodeBytes(data.weights));
  const steps = forbidSteps(Float64Array.from(data.steps));
  return { shift: data.shift, unit: data.unit, weights, steps, filled: markFilled(weights) };
}

/**
 * The model that was trained, unpacked when first asked for.
 * @example
 * readModel().steps.scores.length // 49
 */
export function readModel(): Model {
  trained ??= unpack();
  return trained;
}

/**
 * Adds the rows of the features to the sums of the labels, each written out: it is the innermost loop.
 * @param model - the weights
 * @param ids - the features
 * @param length - how many of them
 * @param sums - where the sums stand
 * @param row - where the first of them stands
 * @example
 * const sums = new Float64Array(7);
 * addRows(readModel(), new Int32Array(0), 0, sums, 0);
 * sums.every((sum) => sum === 0) // true
 */
export function addRows(
  model: Model,
  ids: Int32Array,
  length: number,
  sums: Float64Array,
  row: number,
): void {
  const { shift, weights, filled } = model;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let feature = 0; feature < length; feature++) {
    const bucket = (ids[feature] as number) >>> shift;
    if (filled !== undefined && (((filled[bucket >>> 5] as number) >>> (bucket & 31)) & 1) === 0) continue;
    const at = bucket * ROW;
    a += weights[at] as number;
    b += weights[at + 1] as number;
    c += weights[at + 2] as number;
    d += weights[at + 3] as number;
    e += weights[at + 4] as number;
    f += weights[at + 5] as number;
    g += weights[at + 6] as number;
  }
  sums[row] = (sums[row] as number) + a;
  sums[row + 1] = (sums[row + 1] as number) + b;
  sums[row + 2] = (sums[row + 2] as number) + c;
  sums[row + 3] = (sums[row + 3] as number) + d;
  sums[row + 4] = (sums[row + 4] as number) + e;
  sums[row + 5] = (sums[row + 5] as number) + f;
  sums[row + 6] = (sums[row + 6] as number) + g;
}

/**
 * Scores every label of every row by its features, listed one by one; a gap is outside all names.
 * @param model - the weights
 * @param features - the features of a sentence
 * @example
 * scoreFeatures(readModel(), listFeatures([])).length // 0
 */
export function scoreFeatures(model: Model, { ids, ends }: Pick<Features, 'ids' | 'ends'>): Lattice {
  const scores = new Float64Array(ends.length * LABELS);
  let from = 0;
  for (let at = 0; at < ends.length; at++) {
    const row = at * LABELS;
    const to = ends[at] ?? 0;
    addRows(model, ids.subarray(from, to), to - from, scores, row);
    for (let label = 0; label < LABELS; label++)
      scores[row + label] = (scores[row + label] ?? 0) * model.unit;
    if (from === to) scores.fill(FORBIDDEN, row + 1, row + LABELS);
    from = to;
  }
  return { length: ends.length, scores, steps: model.steps };
}
