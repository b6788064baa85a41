import { type Candidates, GAP } from './candidates.js';
import { LABELS, OUTSIDE } from './labels.js';
import { FORBIDDEN, type Lattice } from './lattice.js';
import { addRows, type Model } from './model.js';
import { createRoom } from './room.js';
import { createUses, listUses, type Uses, writeJoint } from './row-features.js';
import { type Scene, wordAt } from './scene.js';
import type { Sheet } from './sheet.js';
import { rowOf, tableOf, type WordTable } from './word-scores.js';

const scoresOf = createRoom((size) => new Float64Array(size));
const uses = createUses();
const sheet: Sheet = { ids: new Int32Array(32), at: 0 };

/** Adds the sums kept with the words, each label written out: it is the innermost loop. */
function addWords(table: WordTable, scene: Scene, of: Uses, scores: Float64Array, row: number): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let use = 0; use < of.length; use++) {
    const word = wordAt(scene, of.words[use] as number);
    const at = rowOf(table, word, of.writers[use] as number);
    const { sums } = table;
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
 * @param candidates - the tokens
 * @returns the scores, which hold good until the next sentence is scored
 * @example
 * const scene = createScene([], new Int32Array(0));
 * scoreTokens(readModel(), scene, listCandidates(scene)).length // 0
 */
export function scoreTokens(model: Model, scene: Scene, { places, length }: Candidates): Lattice {
  const scores = scoresOf(length * LABELS);
  const table = tableOf(model, scene.forms.length);
  for (let at = 0; at < length; at++) {
    const row = at * LABELS;
    const token = places[at] ?? GAP;
    if (token === GAP) {
      for (let label = 0; label < LABELS; label++) scores[row + label] = label === OUTSIDE ? 0 : FORBIDDEN;
      continue;
    }
    listUses(scene, token, uses);
    addWords(table, scene, uses, scores, row);
    sheet.at = 0;
    writeJoint(scene, token, sheet);
    addRows(model, sheet.ids, sheet.at, scores, row);
    for (let label = 0; label < LABELS; label++)
      scores[row + label] = (scores[row + label] ?? 0) * model.unit;
  }
  return { length, scores, steps: model.steps };
}
