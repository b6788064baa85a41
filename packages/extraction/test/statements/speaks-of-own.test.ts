import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Menteri Luar Negeri Rwanda Olivier Nduhungirehe mengatakan FDLR menyerang warga.',
    [
      'Olivier Nduhungirehe | alleges | FDLR menyerang warga',
      'accusation: Olivier Nduhungirehe → FDLR (asserted)',
    ],
  ],
  [
    'Juru bicara FDLR Budi Santoso mengatakan FDLR menyerang warga.',
    ['Budi Santoso | states | FDLR menyerang warga'],
  ],
  [
    '"Belanda akan memasok peluru ke Ukraina," ujar Menteri Pertahanan Ruben Brekelmans.',
    ['Ruben Brekelmans | states | Belanda akan memasok peluru ke Ukraina'],
  ],
  [
    '"Belanda akan memasok peluru ke Ukraina," ujar Menteri Pertahanan Rusia Andrei Belousov.',
    [
      'Andrei Belousov | alleges | Belanda akan memasok peluru ke Ukraina',
      'accusation: Andrei Belousov → Belanda (asserted)',
    ],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
