import { isBegin, LABELS, mayFollow, OUTSIDE } from './labels.js';
import { createRoom } from './room.js';

/** The score of labels that a gap cannot have; its exponential is 0. */
export const FORBIDDEN = -10_000;

/** Scores of steps from label to label, `LABELS × LABELS`, from the row to the column, and their exponentials. */
export interface Steps {
  /** Minus infinity where a label may not follow; the start of a sentence counts as outside. */
  readonly scores: Float64Array;
  readonly weights: Float64Array;
}

/** Scores of every label of every row (`rows × LABELS`, or more room), and of the steps between rows. */
export interface Lattice {
  readonly length: number;
  readonly scores: Float64Array;
  readonly steps: Steps;
}

/**
 * Forbids the steps that no sequence of labels may take.
 * @param learned - the scores of all steps as they were learned
 * @example
 * forbidSteps(new Float64Array(49)).weights[2] // 0
 */
export function forbidSteps(learned: Float64Array): Steps {
  const scores = learned.map((score, at) =>
    mayFollow(Math.floor(at / LABELS), at % LABELS) ? score : Number.NEGATIVE_INFINITY,
  );
  return { scores, weights: scores.map(Math.exp) };
}

/** The label before that leads best to a label, by the best scores of the labels before. */
function bestBefore(best: Float64Array, row: number, steps: Float64Array, label: number): number {
  let before = OUTSIDE;
  let most = (best[row] ?? 0) + (steps[label] ?? 0);
  for (let other = 1; other < LABELS; other++) {
    const score = (best[row + other] ?? 0) + (steps[other * LABELS + label] ?? 0);
    if (score <= most) continue;
    most = score;
    before = other;
  }
  return before;
}

function isInside(label: number): boolean {
  return label !== OUTSIDE && !isBegin(label);
}

/** The same for a label inside a name, which only its own begin and inside may lead to. */
function bestInside(best: Float64Array, row: number, steps: Float64Array, label: number): number {
  const begin = (best[row + label - 1] ?? 0) + (steps[(label - 1) * LABELS + label] ?? 0);
  const inside = (best[row + label] ?? 0) + (steps[label * LABELS + label] ?? 0);
  return inside > begin ? label : label - 1;
}

const bestOf = createRoom((size) => new Float64Array(size));
const cameOf = createRoom((size) => new Uint8Array(size));
const labelsOf = createRoom((size) => new Uint8Array(size));

/** Forbids the labels of names in a row of the best scores. */
function closeRow(best: Float64Array, row: number): void {
  for (let label = 1; label < LABELS; label++) best[row + label] = Number.NEGATIVE_INFINITY;
}

/**
 * The best score that ends in each label of each token, one row below the start of the sentence, and the label
 * before that it came from; of a gap only that of outside.
 */
function walkForward({ length, scores, steps }: Lattice, best: Float64Array, came: Uint8Array): void {
  const allowed = steps.scores;
  best[OUTSIDE] = 0;
  closeRow(best, 0);
  for (let row = 0; row < length * LABELS; row += LABELS) {
    const isGap = scores[row + LABELS - 1] === FORBIDDEN;
    if (isGap) closeRow(best, row + LABELS);
    for (let label = 0; label < (isGap ? 1 : LABELS); label++) {
      const before = isInside(label)
        ? bestInside(best, row, allowed, label)
        : bestBefore(best, row, allowed, label);
      const step = allowed[before * LABELS + label] ?? 0;
      came[row + label] = before;
      best[row + LABELS + label] = (best[row + before] ?? 0) + step + (scores[row + label] ?? 0);
    }
  }
}

/**
 * The best sequence of labels through a lattice (Viterbi 1967).
 * @param lattice - the lattice
 * @returns a label for each row, which hold good until the next lattice is read
 * @example
 * bestLabels({ length: 0, scores: new Float64Array(0), steps: forbidSteps(new Float64Array(49)) }).length // 0
 */
export function bestLabels(lattice: Lattice): Uint8Array {
  const { length } = lattice;
  const came = cameOf(length * LABELS);
  const best = bestOf((length + 1) * LABELS);
  walkForward(lattice, best, came);
  const labels = labelsOf(length);
  let label = OUTSIDE;
  const last = length * LABELS;
  for (let other = 0; other < LABELS; other++) {
    if ((best[last + other] ?? 0) > (best[last + label] ?? 0)) label = other;
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = came[at * LABELS + label] ?? OUTSIDE;
  }
  return labels.subarray(0, length);
}
