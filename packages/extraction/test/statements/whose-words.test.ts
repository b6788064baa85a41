import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  // Who is held or freed after saying something said it, as well as whoever holds them.
  ['KPK menahan Andi Wijaya setelah mengaku menerima suap.', []],
  ['Ceko memanggil duta besar China setelah mengaku kecewa.', ['Ceko | states | kecewa']],
  // A paper is of whoever puts it out, unless it is somebody's own.
  ['Ghana merilis pernyataan yang menyebut stok aman.', ['Ghana | states | stok aman']],
  [
    'Ghana menyiarkan pernyataan mantan presiden yang menyebut stok aman.',
    ['anonymous: pernyataan mantan presiden | states | stok aman'],
  ],
  // Who seeks knowledge demands nothing.
  ['Andi Wijaya menuntut ilmu agama di Mesir.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
