import { expect, test } from 'vitest';
import { listCandidates } from '../../src/tagger/candidates.js';
import { listFeatures } from '../../src/tagger/features.js';
import { markKnown } from '../../src/tagger/known-spans.js';
import { LABELS } from '../../src/tagger/labels.js';
import { readModel, scoreFeatures } from '../../src/tagger/model.js';
import { createScene } from '../../src/tagger/scene.js';
import { scoreTokens } from '../../src/tagger/score-tokens.js';
import { tokensOf } from './tokens-of.js';

const SENTENCES = [
  '',
  'Budi tiba di Medan .',
  'Presiden Rusia Vladimir Putin bertemu Menteri Luar Negeri Sergei Lavrov di Kremlin , Moskow .',
  'kata juru bicara KPK Febri Diansyah kepada Reuters , 12 Mei',
  'PT Adhi Karya Tbk dan Bank BRI',
];

test('scores tokens as their features listed one by one do', () => {
  for (const sentence of SENTENCES) {
    const tokens = tokensOf(sentence);
    const known = markKnown(tokens);
    const features = listFeatures(tokens);
    const scene = createScene(tokens, known);
    const fast = scoreTokens(readModel(), scene, listCandidates(scene));
    expect([...fast.scores.subarray(0, fast.length * LABELS)]).toEqual([
      ...scoreFeatures(readModel(), features).scores,
    ]);
  }
});
