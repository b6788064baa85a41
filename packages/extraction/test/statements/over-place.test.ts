import { expect, test } from 'vitest';
import { overPlace } from '../../src/statements/speakers/over-place.js';
import { findPhrase } from './find-phrase.js';

test.each([
  ['Kedutaan Besar RI di Amman, Yordania mengimbau warga.', 'Yordania', 'Kedutaan Besar RI'],
  ['Ledakan di Teheran, Iran menuduh Israel.', 'Iran', 'Iran'],
  ['Kedutaan Besar RI di Amman, polisi mengimbau warga.', 'polisi', 'polisi'],
])('%s: from %s', (text, word, expected) => {
  expect(findPhrase(overPlace, text, word)).toBe(expected);
});
