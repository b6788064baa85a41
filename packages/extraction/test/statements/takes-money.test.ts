import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Jaksa menyebut Andi Wijaya menerima Rp9 miliar.',
    ['anonymous: Jaksa | alleges | Andi Wijaya menerima Rp9 miliar'],
  ],
  ['Jaksa menyebut Andi Wijaya menerima tamu.', ['anonymous: Jaksa | states | Andi Wijaya menerima tamu']],
  [
    'Menteri Keuangan menyebut Andi Wijaya menerima Rp9 miliar.',
    ['anonymous: Menteri Keuangan | states | Andi Wijaya menerima Rp9 miliar'],
  ],
  [
    'Jaksa menyebut Andi Wijaya menerima uang pensiun.',
    ['anonymous: Jaksa | states | Andi Wijaya menerima uang pensiun'],
  ],
  ['Polisi menyebut korban menerima uang itu.', ['anonymous: Polisi | states | korban menerima uang itu']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
