import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'PBB mendesak Iran menjamin stok aman.',
    ['PBB | demands | Iran menjamin stok aman', 'demand: PBB → Iran (asserted)'],
  ],
  ['Iran menjamin stok aman.', ['Iran | promises | stok aman']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
