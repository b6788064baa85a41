import { expect, test } from 'vitest';
import { overMeasure } from '../../src/statements/speakers/over-measure.js';
import { findPhrase } from './find-phrase.js';

test.each([
  ['Sebuah laporan PBB setebal 80 halaman menuduh militer.', 'setebal', 'Sebuah laporan PBB'],
  ['Sebuah laporan PBB menuduh militer.', 'Sebuah', 'Sebuah laporan PBB'],
])('%s: from %s', (text, word, expected) => {
  expect(findPhrase(overMeasure, text, word)).toBe(expected);
});
