/** Trains the tagger of names and writes its weights: `nx run extraction:train`. The same input gives the same bytes. */
import { existsSync, writeFileSync } from 'node:fs';
import { listFeatures } from '../dist/src/tagger/features.js';
import { bestLabels } from '../dist/src/tagger/lattice.js';
import { scoreTokens } from '../dist/src/tagger/model.js';
import { formatScores } from './tagger/format-scores.mjs';
import { packModel } from './tagger/pack-model.mjs';
import { readTagged } from './tagger/read-tagged.mjs';
import { listSpans, scoreNames } from './tagger/score-names.mjs';
import { trainChain } from './tagger/train-chain.mjs';

const DATA = new URL('../../../../shared/data/idner-news-2k/', import.meta.url);
const WEIGHTS = new URL('../data/tagger-weights.json', import.meta.url);
const SHIFT = 14;
const OPTIONS = { buckets: 2 ** (32 - SHIFT), rounds: 12, settle: 3, penalty: 4, rate: 0.02, seed: 1 };

function readSentences(file) {
  return readTagged(new URL(file, DATA)).map(({ tokens, labels }) => {
    const features = listFeatures(tokens);
    return { labels, features, ends: features.ends, buckets: features.ids.map((id) => id >>> SHIFT) };
  });
}

function scoreOn(sentences, model) {
  const pairs = sentences.map(({ features, labels }) => ({
    found: listSpans(bestLabels(scoreTokens(model, features))),
    there: listSpans(labels),
  }));
  return formatScores(scoreNames(pairs));
}

function train() {
  const sentences = readSentences('train.txt');
  const dev = readSentences('dev.txt');
  const report = (round, model) => {
    if (round > OPTIONS.settle)
      console.log(`round ${round}\n${scoreOn(dev, { shift: SHIFT, unit: 1, ...model() })}`);
  };
  const packed = packModel(trainChain(sentences, { ...OPTIONS, report }), SHIFT);
  writeFileSync(WEIGHTS, packed.json);
  console.log(`packed, ${packed.json.length} bytes\n${scoreOn(dev, packed.model)}`);
}

if (existsSync(DATA)) train();
else console.log('The tagged sentences (../shared/data/idner-news-2k) are not here: nothing is trained.');
