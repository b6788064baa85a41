import { expect, test } from 'vitest';
import { overStrayComma } from '../../src/statements/speakers/over-stray-comma.js';
import { findPhrase } from './find-phrase.js';

test.each([
  [
    'Kepala Dinas Kesehatan Bima Siti Aminah, mengatakan tiga orang keracunan.',
    'mengatakan',
    'Kepala Dinas Kesehatan Bima Siti Aminah',
  ],
  [
    'Wakapolda Jambi Brigjen Hendra Wirawan, menyebut laporan itu keliru.',
    'menyebut',
    'Wakapolda Jambi Brigjen Hendra Wirawan',
  ],
  ['Rumah Wakapolda Jambi Brigjen Hendra Wirawan, menyebut nama itu dilarang.', 'menyebut', ''],
  ['Gubernur Chiapas, telah mengatakan jembatan itu putus.', 'mengatakan', 'Gubernur Chiapas'],
  ['Di rumah Budi Santoso, mengatakan hal itu dilarang.', 'mengatakan', ''],
  ['Dari Jakarta, Budi Santoso, mengatakan stok aman.', 'mengatakan', ''],
  ['Harga beras, mengatakan kepada kita bahwa stok kurang.', 'mengatakan', ''],
])('%s: from %s', (text, word, expected) => {
  expect(findPhrase(overStrayComma, text, word)).toBe(expected);
});
