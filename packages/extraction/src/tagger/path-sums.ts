import { LABELS } from './labels.js';
import type { Lattice } from './lattice.js';
import { createRoom } from './room.js';

/**
 * Sums over all sequences of labels of a lattice (the forward-backward algorithm), each token scaled to one.
 * `weights` and `steps` are the exponentials of the scores. The arrays are used again for the next lattice.
 */
export interface PathSums {
  /** How many rows are summed. */
  readonly length: number;
  readonly weights: Float64Array;
  readonly steps: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** What the forward sums of each token were divided by. */
  readonly scales: Float64Array;
}

function exponentiate({ scores }: Lattice, from: number, length: number, weights: Float64Array): void {
  for (let row = 0; row < length * LABELS; row += LABELS) {
    const at = from * LABELS + row;
    let top = scores[at] ?? 0;
    for (let label = 1; label < LABELS; label++) top = Math.max(top, scores[at + label] ?? 0);
    for (let label = 0; label < LABELS; label++)
      weights[row + label] = Math.exp((scores[at + label] ?? 0) - top);
  }
}

/** What the labels of the token before bring to a label; the start of a sentence counts as outside. */
function sumBefore({ steps, forward }: PathSums, row: number, label: number): number {
  if (row === 0) return steps[label] ?? 0;
  let sum = 0;
  for (let before = 0; before < LABELS; before++) {
    sum += (forward[row - LABELS + before] ?? 0) * (steps[before * LABELS + label] ?? 0);
  }
  return sum;
}

function fillForward(sums: PathSums): void {
  const { length, weights, forward, scales } = sums;
  for (let at = 0, row = 0; at < length; at++, row += LABELS) {
    let total = 0;
    for (let label = 0; label < LABELS; label++) {
      const sum = sumBefore(sums, row, label) * (weights[row + label] ?? 0);
      forward[row + label] = sum;
      total += sum;
    }
    scales[at] = total;
    for (let label = 0; label < LABELS; label++) forward[row + label] = (forward[row + label] ?? 0) / total;
  }
}

function fillBackward({ length, weights, steps, backward, scales }: PathSums): void {
  for (let label = 0; label < LABELS; label++) backward[(length - 1) * LABELS + label] = 1;
  for (let at = length - 2; at >= 0; at--) {
    const row = at * LABELS;
    for (let label = 0; label < LABELS; label++) {
      let sum = 0;
      for (let next = 0; next < LABELS; next++) {
        const there = row + LABELS + next;
        sum += (steps[label * LABELS + next] ?? 0) * (weights[there] ?? 0) * (backward[there] ?? 0);
      }
      backward[row + label] = sum / (scales[at + 1] ?? 1);
    }
  }
}

const weightsOf = createRoom((size) => new Float64Array(size));
const forwardOf = createRoom((size) => new Float64Array(size));
const backwardOf = createRoom((size) => new Float64Array(size));
const scalesOf = createRoom((size) => new Float64Array(size));

/**
 * Sums over all sequences of labels of some rows of a lattice, all if left out.
 * @param lattice - the lattice
 * @param from - the first row
 * @param to - the row behind the last
 * @returns the sums, which hold good until the next call
 * @example
 * sumPaths({ length: 0, scores: new Float64Array(0), steps: forbidSteps(new Float64Array(49)) }).length // 0
 */
export function sumPaths(lattice: Lattice, from = 0, to = lattice.length): PathSums {
  const length = to - from;
  const sums: PathSums = {
    length,
    weights: weightsOf(length * LABELS),
    steps: lattice.steps.weights,
    forward: forwardOf(length * LABELS),
    backward: backwardOf(length * LABELS),
    scales: scalesOf(length),
  };
  exponentiate(lattice, from, length, sums.weights);
  fillForward(sums);
  fillBackward(sums);
  return sums;
}

/**
 * The probability that a name of one kind stands exactly from one token to another.
 * @param sums - the sums over the sentence
 * @param from - its first token
 * @param to - the token after its last
 * @param begin - the label that begins names of its kind
 * @example
 * // one row, all scores 0: outside or the beginning of one of three kinds
 * spanProbability(sums, 0, 1, 1) // 0.25
 */
export function spanProbability(sums: PathSums, from: number, to: number, begin: number): number {
  const { weights, steps, forward, backward, scales } = sums;
  let probability = forward[from * LABELS + begin] ?? 0;
  let label = begin;
  for (let at = from + 1; at < to; at++) {
    const step = steps[label * LABELS + begin + 1] ?? 0;
    label = begin + 1;
    probability *= (step * (weights[at * LABELS + label] ?? 0)) / (scales[at] ?? 1);
  }
  if (to >= sums.length) return probability;
  let rest = 0;
  for (let next = 0; next < LABELS; next++) {
    if (next === begin + 1) continue;
    const there = to * LABELS + next;
    rest += (steps[label * LABELS + next] ?? 0) * (weights[there] ?? 0) * (backward[there] ?? 0);
  }
  return (probability * rest) / (scales[to] ?? 1);
}
