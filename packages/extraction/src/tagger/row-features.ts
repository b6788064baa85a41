import { mix } from './hash.js';
import { MARGIN, type Scene, wordAt } from './scene.js';
import { type Sheet, writeFeature } from './sheet.js';
import {
  AFTER,
  AFTER_RUN,
  BEFORE,
  BEFORE_RUN,
  FAR_AFTER,
  FAR_BEFORE,
  FIRST_OF_RUN,
  LAST_OF_RUN,
  OPENING,
  OWN,
  UNKNOWN,
  UNKNOWN_BEHIND,
} from './word-features.js';
import type { WordParts } from './word-parts.js';

/** Words whose features a token has: the place of each in `Scene.forms`, and which of its features. */
export interface Uses {
  readonly words: Int32Array;
  readonly writers: Int32Array;
  length: number;
}

/** How many words a token uses at most. */
const MOST = 16;

/**
 * Makes room for the words that a token uses.
 * @example
 * createUses().length // 0
 */
export function createUses(): Uses {
  return { words: new Int32Array(MOST), writers: new Int32Array(MOST), length: 0 };
}

function use(uses: Uses, word: number, writer: number): void {
  uses.words[uses.length] = word;
  uses.writers[uses.length] = writer;
  uses.length += 1;
}

function knownBitsAt({ known }: Scene, at: number): number {
  return at < 0 ? 0 : (known[at] ?? 0);
}

function isUnknown(scene: Scene, at: number): boolean {
  return (knownBitsAt(scene, at - 1) | knownBitsAt(scene, at) | knownBitsAt(scene, at + 1)) === 0;
}

function useRun(scene: Scene, at: number, uses: Uses): void {
  const from = scene.runs[at] ?? -1;
  if (from < 0) return;
  const to = scene.runEnds[at] ?? 0;
  const isFirst = at === from ? 0 : 1;
  const isLast = at === to - 1 ? 0 : 1;
  use(uses, from + MARGIN, FIRST_OF_RUN + isFirst);
  use(uses, to - 1 + MARGIN, LAST_OF_RUN + isLast);
  use(uses, from - 1 + MARGIN, BEFORE_RUN + isFirst);
  use(uses, to + MARGIN, AFTER_RUN + isLast);
}

/**
 * Lists the words whose features a token has.
 * @param scene - the sentence
 * @param at - the token
 * @param uses - where they are listed
 * @example
 * const uses = createUses();
 * listUses(createScene(tokensOf('Budi tiba')), 1, uses); // uses.length is 8
 */
export function listUses(scene: Scene, at: number, uses: Uses): void {
  const here = at + MARGIN;
  uses.length = 0;
  use(uses, here, OWN);
  if (at === 0) use(uses, here, OPENING);
  use(uses, here - 1, BEFORE);
  use(uses, here + 1, AFTER);
  use(uses, here - 2, FAR_BEFORE);
  use(uses, here + 2, FAR_AFTER);
  if (isUnknown(scene, at)) {
    use(uses, here, UNKNOWN);
    use(uses, here - 1, UNKNOWN_BEHIND);
  }
  useRun(scene, at, uses);
}

function writeNeighbours(sheet: Sheet, before: WordParts, here: WordParts, after: WordParts): void {
  writeFeature(sheet, 60, mix(before.lower, here.lower));
  writeFeature(sheet, 61, mix(here.lower, after.lower));
  const shapes = mix(before.shape, here.shape);
  writeFeature(sheet, 62, shapes);
  writeFeature(sheet, 63, mix(here.shape, after.shape));
  writeFeature(sheet, 64, mix(shapes, after.shape));
  writeFeature(sheet, 65, mix(before.wordClass, here.wordClass));
  writeFeature(sheet, 66, mix(here.wordClass, after.wordClass));
  writeFeature(sheet, 67, mix(before.lower, here.shape));
  writeFeature(sheet, 68, mix(here.shape, after.lower));
  writeFeature(sheet, 69, mix(before.lower, after.lower));
}

function writeKnown(sheet: Sheet, scene: Scene, at: number, before: WordParts, here: WordParts): void {
  const known = knownBitsAt(scene, at);
  const left = knownBitsAt(scene, at - 1);
  const right = knownBitsAt(scene, at + 1);
  writeFeature(sheet, 70, known);
  writeFeature(sheet, 71, mix(known, here.shape));
  writeFeature(sheet, 72, left);
  writeFeature(sheet, 73, right);
  writeFeature(sheet, 74, mix(known, mix(left, right)));
  writeFeature(sheet, 75, mix(known, before.lower));
}

/**
 * Writes the features of a token that hang on several words together, or on what is known.
 * @param scene - the sentence
 * @param at - the token
 * @param sheet - where to
 * @example
 * const sheet = { ids: new Int32Array(99), at: 0 };
 * writeJoint(createScene(tokensOf('Budi tiba')), 1, sheet); // sheet.at is 10
 */
export function writeJoint(scene: Scene, at: number, sheet: Sheet): void {
  const before = wordAt(scene, at + MARGIN - 1);
  const here = wordAt(scene, at + MARGIN);
  writeNeighbours(sheet, before, here, wordAt(scene, at + MARGIN + 1));
  if (!isUnknown(scene, at)) writeKnown(sheet, scene, at, before, here);
  const from = scene.runs[at] ?? -1;
  if (from >= 0)
    writeFeature(sheet, 84, mix(Math.min((scene.runEnds[at] ?? 0) - from, 6), Math.min(at - from, 6)));
}
