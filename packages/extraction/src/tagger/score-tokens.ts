import { GAP } from './candidates.js';
import { LABELS, OUTSIDE } from './labels.js';
import type { Lattice } from './lattice.js';
import { addRows, FORBIDDEN, type Model, ROW } from './model.js';
import { createUses, listUses, type Uses, writeJoint } from './row-features.js';
import type { Scene } from './scene.js';
import type { Sheet } from './sheet.js';
import type { WordParts } from './word-parts.js';
import { scoresOf } from './word-scores.js';

/** Adds the sums kept with the words, each label written out: it is the innermost loop. */
function addWords(model: Model, scene: Scene, uses: Uses, scores: Float64Array, row: number): void {
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
  for (let of = 0; of < uses.length; of++) {
    const writer = uses.writers[of] as number;
    const sums = scoresOf(model, scene.words[uses.words[of] as number] as WordParts, writer);
    const at = writer * ROW;
    a += sums[at] as number;
    b += sums[at + 1] as number;
    c += sums[at + 2] as number;
    d += sums[at + 3] as number;
    e += sums[at + 4] as number;
    f += sums[at + 5] as number;
    g += sums[at + 6] as number;
  }
  scores[row] = a;
  scores[row + 1] = b;
  scores[row + 2] = c;
  scores[row + 3] = d;
  scores[row + 4] = e;
  scores[row + 5] = f;
  scores[row + 6] = g;
}

/**
 * Scores every label of the tokens of a sentence that may be part of a name, as their features listed one by one
 * would; a gap is outside all names.
 * @param model - the weights
 * @param scene - the sentence
 * @param places - the token of each row, or a gap
 * @example
 * scoreTokens(readModel(), createScene([]), new Int32Array(0)).length // 0
 */
export function scoreTokens(model: Model, scene: Scene, places: Int32Array): Lattice {
  const scores = new Float64Array(places.length * LABELS);
  const uses = createUses();
  const sheet: Sheet = { ids: new Int32Array(32), at: 0 };
  for (let at = 0; at < places.length; at++) {
    const row = at * LABELS;
    const token = places[at] ?? GAP;
    if (token === GAP) {
      scores.fill(FORBIDDEN, row + OUTSIDE + 1, row + LABELS);
      continue;
    }
    listUses(scene, token, uses);
    addWords(model, scene, uses, scores, row);
    sheet.at = 0;
    writeJoint(scene, token, sheet);
    addRows(model, sheet.ids, sheet.at, scores, row);
    for (let label = 0; label < LABELS; label++)
      scores[row + label] = (scores[row + label] ?? 0) * model.unit;
  }
  return { length: places.length, scores, steps: model.steps };
}
