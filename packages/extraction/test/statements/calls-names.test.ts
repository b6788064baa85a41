import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Peru menyebut Chad pengacau kawasan.',
    ['Peru | condemns | Chad pengacau kawasan', 'condemnation: Peru → Chad (asserted)'],
  ],
  ['Peru menyebut langkah itu penindasan sepihak.', ['Peru | condemns | langkah itu penindasan sepihak']],
  ['Peru menyebut mereka pahlawan.', ['Peru | praises | mereka pahlawan']],
  ['Peru menyebut Chad teman lama.', ['Peru | states | Chad teman lama']],
  // Two judgements are none.
  [
    'Peru menyebut langkah itu luar biasa, tetapi perlu.',
    ['Peru | states | langkah itu luar biasa, tetapi perlu'],
  ],
  ['Peru menyebut tuduhan itu intimidasi.', ['Peru | states | tuduhan itu intimidasi']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
