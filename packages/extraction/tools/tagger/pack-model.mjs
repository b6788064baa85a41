/** Packs trained weights into whole numbers of a byte, and those into text. */
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

/**
 * Packs weights.
 * @param trained - weights and steps
 * @param shift - the shift from features to buckets
 * @returns the text of the data file, and the model as it will be read from it
 */
export function packModel({ weights, steps }, shift) {
  const unit = unitOf(weights);
  const bytes = new Int8Array(Math.ceil(weights.length / 3) * 3);
  weights.forEach((weight, at) => {
    bytes[at] = Math.round(weight / unit);
  });
  const rounded = Float64Array.from(steps, (step) => Number(step.toFixed(4)));
  const data = {
    source: SOURCE,
    shift,
    unit,
    steps: [...rounded],
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
  return { json: `${JSON.stringify(data)}\n`, model: { shift, unit, steps: rounded, weights: bytes } };
}
