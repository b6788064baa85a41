import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  ['Budi mengatakan "stok beras aman", menurut Reuters.', ['Budi | states | stok beras aman']],
  ['Stok aman, menurut Reuters.', ['Reuters | states | Stok aman']],
  ['"Stok beras aman," kata Budi, menurut Reuters.', ['Budi | states | Stok beras aman']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
