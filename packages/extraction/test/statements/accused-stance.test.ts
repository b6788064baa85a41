import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  ['Polisi menuding warga sebagai penyebab.', ['anonymous: Polisi | alleges | warga sebagai penyebab']],
  [
    'Polisi menuding kelelahan sebagai penyebab.',
    ['anonymous: Polisi | states | kelelahan sebagai penyebab'],
  ],
  [
    'Mali menuduh tetangganya itu menembak jatuh sebuah drone.',
    ['Mali | alleges | tetangganya itu menembak jatuh sebuah drone'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
