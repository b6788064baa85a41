import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Latvia menyatakan semua bukti mengarah kepada intelijen Rusia.',
    [
      'Latvia | alleges | semua bukti mengarah kepada intelijen Rusia',
      'accusation: Latvia → Rusia (asserted)',
    ],
  ],
  [
    '"Jejak serangan itu mengarah ke Pyongyang," kata Menteri Dalam Negeri Belgia Jan Maes.',
    [
      'Jan Maes | alleges | Jejak serangan itu mengarah ke Pyongyang',
      'accusation: Jan Maes → Pyongyang (asserted)',
    ],
  ],
  ['Latvia menyatakan jejak itu mengarah ke hutan.', ['Latvia | states | jejak itu mengarah ke hutan']],
  [
    'Latvia menyatakan jalan itu mengarah ke perbatasan Rusia.',
    ['Latvia | states | jalan itu mengarah ke perbatasan Rusia'],
  ],
  [
    'Macron mengatakan semuanya menuju ke Kyiv untuk menghadiri KTT.',
    ['Macron | states | semuanya menuju ke Kyiv untuk menghadiri KTT'],
  ],
  [
    'Latvia menyatakan penyelidikan itu mengarah ke Moskow.',
    ['Latvia | states | penyelidikan itu mengarah ke Moskow'],
  ],
  [
    'Latvia menyatakan tidak ada bukti yang mengarah kepada Rusia.',
    ['Latvia | states | tidak ada bukti yang mengarah kepada Rusia'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
