import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  // Who asks one asks the other, too.
  [
    'Turki mendesak Chad mundur dan meminta Peru membuka perbatasan.',
    [
      'Turki | demands | Chad mundur',
      'Turki | demands | Peru membuka perbatasan',
      'demand: Turki → Chad (asserted)',
      'demand: Turki → Peru (asserted)',
    ],
  ],
  // Two who were named.
  [
    'Chad dan Peru berunding, tetapi kedua negara mengatakan perbatasan tetap ditutup.',
    ['Chad | states | perbatasan tetap ditutup', 'Peru | states | perbatasan tetap ditutup'],
  ],
  // A rumour about somebody is not theirs.
  [
    'Chad menepis anggapan Presiden Peru Budi Santoso.',
    ['Chad | denies | anggapan Presiden Peru Budi Santoso', 'denial: Chad → Budi Santoso (asserted)'],
  ],
  ['Chad menepis isu pengunduran diri Budi Santoso.', ['Chad | denies | isu pengunduran diri Budi Santoso']],
  // What a report is called by who stands behind a passive denies it.
  [
    'Laporan bahwa Chad menerima rudal disebut hoaks oleh Peru.',
    ['Peru | denies | Laporan bahwa Chad menerima rudal'],
  ],
  // To answer an accusation is not to make it.
  [
    'Chad menjawab tudingan Peru bahwa tentaranya menyerang Mali.',
    ['Peru | alleges | tentaranya menyerang Mali', 'accusation: Peru → Chad (asserted)'],
  ],
  // Behind a place in which a body speaks it goes on.
  [
    'Peti itu kosong, kata Kementerian Pertahanan di Nairobi, yang menyebut kabar itu hoaks.',
    [
      'Kementerian Pertahanan | states | Peti itu kosong',
      'Kementerian Pertahanan | denies | kabar itu hoaks',
    ],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
