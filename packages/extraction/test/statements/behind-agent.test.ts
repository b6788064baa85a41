import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Budi Santoso dituding melindungi perjudian oleh warga.',
    ['anonymous: warga | alleges | melindungi perjudian'],
  ],
  ['Budi Santoso, yang dituduh warga mencuri motor, mundur.', ['anonymous: warga | alleges | mencuri motor']],
  ['Rusia dituduh pejabat yang menolak disebut namanya.', []],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
