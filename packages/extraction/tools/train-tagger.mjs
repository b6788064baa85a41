/** Trains the tagger of names and writes its weights: `nx run extraction:train`. The same input gives the same bytes. */
import { existsSync, writeFileSync } from 'node:fs';
import { GAP } from '../dist/src/tagger/candidates.js';
import { listFeatures } from '../dist/src/tagger/features.js';
import { mayFollow } from '../dist/src/tagger/labels.js';
import { forbidSteps } from '../dist/src/tagger/lattice.js';
import { tagNames } from '../dist/src/tagger/tag-names.js';
import { formatScores } from './tagger/format-scores.mjs';
import { packModel } from './tagger/pack-model.mjs';
import { readTagged } from './tagger/read-tagged.mjs';
import { listSpans, scoreNames } from './tagger/score-names.mjs';
import { trainChain } from './tagger/train-chain.mjs';

const DATA = new URL('../../../../shared/data/idner-news-2k/', import.meta.url);
const WEIGHTS = new URL('../data/tagger-weights.json', import.meta.url);
const SHIFT = 15;
const OPTIONS = { buckets: 2 ** (32 - SHIFT), rounds: 12, settle: 3, penalty: 4, rate: 0.02, seed: 1 };

/** The labels of the rows of a sentence: gaps are outside, and a name that loses its first word begins later. */
function placeLabels(labels, places) {
  const placed = Uint8Array.from(places, (at) => (at === GAP ? 0 : labels[at]));
  placed.forEach((label, row) => {
    if (label > 0 && !mayFollow(row === 0 ? 0 : placed[row - 1], label)) placed[row] = label - 1;
  });
  return placed;
}

function readSentences() {
  return readTagged(new URL('train.txt', DATA)).map(({ tokens, labels }) => {
    const { places, ids, ends } = listFeatures(tokens);
    return { labels: placeLabels(labels, places), ends, buckets: ids.map((id) => id >>> SHIFT) };
  });
}

function scoreOn(sentences, model) {
  const pairs = sentences.map(({ tokens, labels }) => ({
    found: tagNames(tokens, undefined, model).map(({ from, to, kind }) => `${from}-${to} ${kind}`),
    there: listSpans(labels),
  }));
  return formatScores(scoreNames(pairs));
}

function train() {
  const sentences = readSentences();
  const dev = readTagged(new URL('dev.txt', DATA));
  const report = (round, model) => {
    if (round > OPTIONS.settle) {
      const { weights, steps } = model();
      const scored = scoreOn(dev, { shift: SHIFT, unit: 1, weights, steps: forbidSteps(steps) });
      console.log(`round ${round}\n${scored}`);
    }
  };
  const packed = packModel(trainChain(sentences, { ...OPTIONS, report }), SHIFT);
  writeFileSync(WEIGHTS, packed.json);
  console.log(`packed, ${packed.json.length} bytes\n${scoreOn(dev, packed.model)}`);
}

if (existsSync(DATA)) train();
else console.log('The tagged sentences (../shared/data/idner-news-2k) are not here: nothing is trained.');
