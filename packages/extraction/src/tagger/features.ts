import { GAP, listCandidates } from './candidates.js';
import { markKnown } from './known-spans.js';
import type { NameToken } from './name-token.js';
import { createUses, listUses, writeJoint } from './row-features.js';
import { createScene, wordAt } from './scene.js';
import type { Sheet } from './sheet.js';
import { WORD_WRITERS } from './word-features.js';

/** How many features a token has at most. */
const MOST = 160;

/**
 * The features of the tokens of a sentence that may be part of a name: those of row i stand from `ends[i - 1]`
 * (or 0) to `ends[i]`; a gap has none.
 */
export interface Features {
  /** The token of each row, or a gap. */
  readonly places: Int32Array;
  readonly ids: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Lists the features of every token of a sentence that may be part of a name, as 32-bit hashes: what the model
 * is trained on.
 * @param tokens - the tokens of one sentence
 * @example
 * listFeatures([]).ids.length // 0
 */
export function listFeatures(tokens: readonly NameToken[]): Features {
  const known = markKnown(tokens);
  const scene = createScene(tokens, known);
  const { places, length } = listCandidates(scene);
  const ends = new Int32Array(length);
  const sheet: Sheet = { ids: new Int32Array(length * MOST), at: 0 };
  const uses = createUses();
  for (let row = 0; row < length; row++) {
    const at = places[row] ?? GAP;
    if (at !== GAP) {
      listUses(scene, at, uses);
      for (let of = 0; of < uses.length; of++)
        WORD_WRITERS[uses.writers[of] ?? 0]?.(sheet, wordAt(scene, uses.words[of] ?? 0));
      writeJoint(scene, at, sheet);
    }
    ends[row] = sheet.at;
  }
  return { places: places.slice(0, length), ids: sheet.ids.subarray(0, sheet.at), ends };
}
