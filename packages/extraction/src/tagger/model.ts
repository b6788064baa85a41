import data from '../../data/tagger-weights.json' with { type: 'json' };
import { decodeBytes } from './base64.js';
import type { Features } from './features.js';
import { LABELS } from './labels.js';
import { forbidSteps, type Lattice, type Steps } from './lattice.js';

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
}

/** The score of labels that a gap cannot have; its exponential is 0. */
const FORBIDDEN = -10_000;

let trained: Model | undefined;

/** Widens rows of one number per label. */
function widenRows(packed: Int8Array): Int8Array {
  const rows = Math.floor(packed.length / LABELS);
  const weights = new Int8Array(rows * ROW);
  for (let row = 0; row < rows; row++)
    weights.set(packed.subarray(row * LABELS, (row + 1) * LABELS), row * ROW);
  return weights;
}

/**
 * The model that was trained, unpacked when first asked for.
 * @example
 * readModel().steps.scores.length // 49
 */
export function readModel(): Model {
  trained ??= {
    shift: data.shift,
    unit: data.unit,
    weights: widenRows(decodeBytes(data.weights)),
    steps: forbidSteps(Float64Array.from(data.steps)),
  };
  return trained;
}

/** Adds the rows of the features from one to another into seven sums, each written out: it is the innermost loop. */
function addRows(
  model: Model,
  ids: Int32Array,
  from: number,
  to: number,
  scores: Float64Array,
  row: number,
): void {
  const { shift, unit, weights } = model;
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
  for (let feature = from; feature < to; feature++) {
    const at = ((ids[feature] ?? 0) >>> shift) * ROW;
    a += weights[at] ?? 0;
    b += weights[at + 1] ?? 0;
    c += weights[at + 2] ?? 0;
    d += weights[at + 3] ?? 0;
    e += weights[at + 4] ?? 0;
    f += weights[at + 5] ?? 0;
    g += weights[at + 6] ?? 0;
  }
  scores[row] = a * unit;
  scores[row + 1] = b * unit;
  scores[row + 2] = c * unit;
  scores[row + 3] = d * unit;
  scores[row + 4] = e * unit;
  scores[row + 5] = f * unit;
  scores[row + 6] = g * unit;
}

/**
 * Scores every label of every row by its features; a gap is outside all names.
 * @param model - the weights
 * @param features - the features of a sentence
 * @example
 * scoreTokens(readModel(), listFeatures([])).length // 0
 */
export function scoreTokens(model: Model, { ids, ends }: Pick<Features, 'ids' | 'ends'>): Lattice {
  const scores = new Float64Array(ends.length * LABELS);
  let from = 0;
  for (let at = 0; at < ends.length; at++) {
    const row = at * LABELS;
    const to = ends[at] ?? 0;
    if (from === to) scores.fill(FORBIDDEN, row + 1, row + LABELS);
    else addRows(model, ids, from, to, scores, row);
    from = to;
  }
  return { length: ends.length, scores, steps: model.steps };
}
