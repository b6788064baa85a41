/**
 * Trains a chain of labels (a linear-chain conditional random field, Lafferty et al. 2001) by stochastic
 * gradient steps with a penalty on large weights (Shalev-Shwartz et al. 2007; Bottou's step sizes).
 */
import { LABELS } from '../../dist/src/tagger/labels.js';
import { forbidSteps } from '../../dist/src/tagger/lattice.js';
import { ROW, scoreFeatures } from '../../dist/src/tagger/model.js';
import { sumPaths } from '../../dist/src/tagger/path-sums.js';
import { createRandom, shuffle } from './random.mjs';

/** Adds `rate × (what is there − what is expected)` to the weights of the features. */
function stepWeights({ buckets, ends, labels }, sums, weights, rate) {
  const step = new Float64Array(LABELS);
  let feature = 0;
  for (let at = 0; at < ends.length; at++) {
    const row = at * LABELS;
    for (let label = 0; label < LABELS; label++)
      step[label] = -rate * sums.forward[row + label] * sums.backward[row + label];
    step[labels[at]] += rate;
    for (; feature < ends[at]; feature++) {
      const bucket = buckets[feature] * ROW;
      for (let label = 0; label < LABELS; label++) weights[bucket + label] += step[label];
    }
  }
}

/** Does the same for the steps from label to label. */
function stepSteps({ ends, labels }, sums, steps, rate) {
  for (let at = 0; at < ends.length; at++) {
    steps[(at === 0 ? 0 : labels[at - 1]) * LABELS + labels[at]] += rate;
    for (let before = 0; before < (at === 0 ? 1 : LABELS); before++) {
      const from = at === 0 ? 1 : sums.forward[(at - 1) * LABELS + before];
      for (let label = 0; label < LABELS; label++) {
        const there = at * LABELS + label;
        const both = from * sums.steps[before * LABELS + label] * sums.weights[there] * sums.backward[there];
        steps[before * LABELS + label] -= (rate * both) / sums.scales[at];
      }
    }
  }
}

function addTo(sums, values, factor) {
  for (let at = 0; at < sums.length; at++) sums[at] += values[at] * factor;
}

function divide({ weights, steps }, by) {
  return { weights: weights.map((sum) => sum / by), steps: steps.map((sum) => sum / by) };
}

/**
 * Trains on sentences, in a seeded order.
 * @param sentences - buckets of features, ends and labels of each
 * @param options - number of buckets, rounds, after how many of them weights are averaged, penalty on large
 *   weights, first step size, seed; `report` is called after every round with its number and how to get the weights
 * @returns weights and steps
 */
export function trainChain(sentences, { buckets, rounds, settle, penalty, rate: firstRate, seed, report }) {
  const random = createRandom(seed);
  const weights = new Float64Array(buckets * ROW);
  const steps = new Float64Array(LABELS * LABELS);
  const order = sentences.map((_, at) => at);
  const lambda = penalty / sentences.length;
  const sums = { weights: new Float64Array(weights.length), steps: new Float64Array(steps.length) };
  let scale = 1;
  let time = 0;
  for (let round = 1; round <= rounds; round++) {
    for (const at of shuffle(order, random)) {
      const sentence = sentences[at];
      const model = { shift: 0, unit: scale, weights, steps: forbidSteps(steps) };
      const paths = sumPaths(scoreFeatures(model, { ids: sentence.buckets, ends: sentence.ends }));
      const rate = firstRate / (1 + lambda * firstRate * time++);
      scale *= 1 - lambda * rate;
      for (let step = 0; step < steps.length; step++) steps[step] *= 1 - lambda * rate;
      stepWeights(sentence, paths, weights, rate / scale);
      stepSteps(sentence, paths, steps, rate);
    }
    if (round > settle) {
      addTo(sums.weights, weights, scale);
      addTo(sums.steps, steps, 1);
    }
    report?.(round, () => divide(sums, round - settle));
  }
  return divide(sums, rounds - settle);
}
