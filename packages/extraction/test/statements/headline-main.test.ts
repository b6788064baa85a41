import { expect, test } from 'vitest';
import { headlineMain } from '../../src/statements/speakers/headline-main.js';
import { findPhrase } from './find-phrase.js';

test.each([
  ['Iran Tuduh AS Perluas Perang, Sebut Biden Munafik', 'Sebut', 'Iran'],
  ['China Desak AS Cabut Tarif, Ancam Tutup Pasar', 'Ancam', 'China'],
  // Who only does something says nothing yet, and without a comma the verb is inside what is said.
  ['Iran Serang Pangkalan AS, Sebut Biden Munafik', 'Sebut', ''],
  ['Iran Tuduh AS Sebut Biden Munafik', 'Sebut', ''],
])('%s: from %s', (text, word, expected) => {
  expect(findPhrase(headlineMain, text, word, 'title')).toBe(expected);
});
