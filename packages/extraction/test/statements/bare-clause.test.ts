import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  ['Bulog memastikan stok beras aman.', ['Bulog | states | stok beras aman']],
  ['Bulog mengatakan telah mengirim beras.', ['Bulog | states | telah mengirim beras']],
  ['Bulog mengatakan hal itu.', []],
  ['Bulog memastikan stok beras.', []],
  // One side is set against another, and nobody complains.
  ['Yaman dilanda perang, mengadu pemberontak Houthi melawan tentara pemerintah.', []],
  ['Budi mengadu rumahnya dirampok.', ['Budi | alleges | rumahnya dirampok']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
