/** Packs trained weights into whole numbers of a byte, and those into text. */
import { LABELS } from '../../dist/src/tagger/labels.js';
import { forbidSteps } from '../../dist/src/tagger/lattice.js';
import { ROW } from '../../dist/src/tagger/model.js';

const SOURCE =
  'Trained by tools/train-tagger.mjs on the training part of IDNER-News-2k (Khairunnisa, Imankulova and Komachi ' +
  '2020, MIT licence, see tagger-notice.md): a row of one signed byte per label for each bucket of features.';
const LARGEST = 127;

/** What one step of the whole numbers is worth: the largest weight takes the largest number. */
function unitOf(weights) {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return Number((largest / LARGEST).toPrecision(6));
}

/** Rows of one number per label, without what fills them up; a whole number of groups of three bytes. */
function narrowRows(weights) {
  const rows = weights.length / ROW;
  const bytes = new Int8Array(Math.ceil((rows * LABELS) / 3) * 3);
  for (let row = 0; row < rows; row++)
    bytes.set(weights.subarray(row * ROW, row * ROW + LABELS), row * LABELS);
  return bytes;
}

/**
 * Packs weights.
 * @param trained - weights and steps
 * @param shift - the shift from features to buckets
 * @returns the text of the data file, and the model as it will be read from it
 */
export function packModel({ weights, steps }, shift) {
  const unit = unitOf(weights);
  const whole = Int8Array.from(weights, (weight) => Math.round(weight / unit));
  const bytes = narrowRows(whole);
  const rounded = Float64Array.from(steps, (step) => Number(step.toFixed(4)));
  const data = {
    source: SOURCE,
    shift,
    unit,
    steps: [...rounded],
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
  return {
    json: `${JSON.stringify(data)}\n`,
    model: { shift, unit, steps: forbidSteps(rounded), weights: whole },
  };
}
