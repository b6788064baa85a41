import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  ['"Stok aman," kata Budi Santoso.', ['Budi Santoso | states | Stok aman']],
  ['"Stok aman," kata media Suriah mengutip pernyataan Budi Santoso.', ['Budi Santoso | states | Stok aman']],
  // A person speaks, whoever passes it on.
  ['"Stok aman," kata Budi Santoso melansir Antara.', ['Budi Santoso | states | Stok aman']],
  ['"Stok aman," kata penonton itu.', ['anonymous: penonton itu | states | Stok aman']],
  ['Stok aman, kata penonton itu.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
