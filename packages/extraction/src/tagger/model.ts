import data from '../../data/tagger-weights.json' with { type: 'json' };
import { decodeBytes } from './base64.js';
import type { Features } from './features.js';
import { LABELS } from './labels.js';
import type { Lattice } from './lattice.js';

/** Trained weights: a row of one number per label for every bucket of features. */
export interface Model {
  /** How far a 32-bit feature is shifted to the right to give its bucket. */
  readonly shift: number;
  /** What a whole number of the weights is worth. */
  readonly unit: number;
  readonly weights: ArrayLike<number>;
  /** `LABELS × LABELS`, from the row to the column. */
  readonly steps: Float64Array;
}

let trained: Model | undefined;

/**
 * The model that was trained, unpacked when first asked for.
 * @example
 * readModel().steps.length // 49
 */
export function readModel(): Model {
  trained ??= {
    shift: data.shift,
    unit: data.unit,
    weights: decodeBytes(data.weights),
    steps: Float64Array.from(data.steps),
  };
  return trained;
}

/**
 * Scores every label of every token by its features.
 * @param model - the weights
 * @param features - the features of a sentence
 * @example
 * scoreTokens(readModel(), listFeatures([])).length // 0
 */
export function scoreTokens(model: Model, { ids, ends }: Features): Lattice {
  const { shift, unit, weights, steps } = model;
  const scores = new Float64Array(ends.length * LABELS);
  let feature = 0;
  for (let at = 0; at < ends.length; at++) {
    const row = at * LABELS;
    const end = ends[at] ?? 0;
    for (; feature < end; feature++) {
      const bucket = ((ids[feature] ?? 0) >>> shift) * LABELS;
      for (let label = 0; label < LABELS; label++) {
        scores[row + label] = (scores[row + label] ?? 0) + (weights[bucket + label] ?? 0);
      }
    }
    for (let label = 0; label < LABELS; label++) scores[row + label] = (scores[row + label] ?? 0) * unit;
  }
  return { length: ends.length, scores, steps };
}
