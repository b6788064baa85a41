import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Menteri Luar Negeri Rwanda Budi Santoso mengatakan FDLR menyerang warga.',
    ['Budi Santoso | alleges | FDLR menyerang warga', 'accusation: Budi Santoso → FDLR (asserted)'],
  ],
  [
    'Juru bicara FDLR Budi Santoso mengatakan FDLR menyerang warga.',
    ['Budi Santoso | states | FDLR menyerang warga'],
  ],
  [
    '"Belanda akan memasok peluru ke Ukraina," ujar Menteri Pertahanan Jan Smit.',
    ['Jan Smit | states | Belanda akan memasok peluru ke Ukraina'],
  ],
  [
    '"Belanda akan memasok peluru ke Ukraina," ujar Menteri Pertahanan Rusia Budi Santoso.',
    [
      'Budi Santoso | alleges | Belanda akan memasok peluru ke Ukraina',
      'accusation: Budi Santoso → Belanda (asserted)',
    ],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
