import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  // A claim that is rejected.
  [
    'Laos menyebut tuduhan Jepang palsu.',
    [
      'Laos | denies | tuduhan Jepang palsu',
      'Jepang | alleges | ',
      'denial: Laos → Jepang (asserted)',
      'accusation: Jepang → Laos (asserted)',
    ],
  ],
  [
    'Laos menyebut tuduhan Jepang bermotif politik.',
    [
      'Laos | denies | tuduhan Jepang bermotif politik',
      'Jepang | alleges | ',
      'denial: Laos → Jepang (asserted)',
      'accusation: Jepang → Laos (asserted)',
    ],
  ],
  [
    'Laos menyebut laporan itu salah satu penyebabnya.',
    ['Laos | states | laporan itu salah satu penyebabnya'],
  ],
  [
    'Laos menuding klaim Jepang sebagai kebohongan.',
    ['Laos | denies | klaim Jepang sebagai kebohongan', 'denial: Laos → Jepang (asserted)'],
  ],
  [
    'Klaim Jepang disebut Laos tidak berdasar.',
    ['Laos | denies | tidak berdasar', 'denial: Laos → Jepang (asserted)'],
  ],
  ['Laos membantah Rosa Medina.', ['Laos | denies | Rosa Medina', 'denial: Laos → Rosa Medina (asserted)']],
  ['Laos membantah Rosa Medina menang.', ['Laos | denies | Rosa Medina menang']],
  ['Laos menolak temuan Jepang.', ['Laos | denies | temuan Jepang', 'denial: Laos → Jepang (asserted)']],
  ['Laos menolak tawaran Jepang.', []],
  ['Laos menolak disebut mencuri data.', ['Laos | denies | disebut mencuri data']],
  ['Laos menolak disebut namanya.', []],
  ['Laos menepis telah mencuri data.', ['Laos | denies | telah mencuri data']],
  [
    '"Kami menolak tuduhan Jepang," kata Rosa Medina.',
    ['Rosa Medina | denies | Kami menolak tuduhan Jepang', 'denial: Rosa Medina → Jepang (asserted)'],
  ],
  [
    '"Kami menolak tawaran Jepang," kata Rosa Medina.',
    ['Rosa Medina | states | Kami menolak tawaran Jepang'],
  ],
  // Who condemns what somebody says does not deny it.
  [
    'Laos mengecam pernyataan Rosa Medina.',
    ['Laos | condemns | pernyataan Rosa Medina', 'condemnation: Laos → Rosa Medina (asserted)'],
  ],
  [
    'Laos mengecam tuduhan Rosa Medina.',
    [
      'Laos | denies | tuduhan Rosa Medina',
      'Rosa Medina | alleges | ',
      'denial: Laos → Rosa Medina (asserted)',
      'accusation: Rosa Medina → Laos (asserted)',
    ],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
