import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  ['Wabah itu mulai mereda, kata WHO.', ['WHO | states | Wabah itu mulai mereda']],
  [
    'Vaksin itu, kata WHO, aman dan akan dibagikan.',
    ['WHO | states | Vaksin itu, kata WHO, aman dan akan dibagikan'],
  ],
  ['Tidak seperti yang dikabarkan, kata WHO, wabah itu mereda.', ['WHO | states | wabah itu mereda']],
  [
    'Wabah itu mulai mereda, kata WHO, yang menambahkan stok aman.',
    ['WHO | states | Wabah itu mulai mereda', 'WHO | states | stok aman'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
