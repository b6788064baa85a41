import { expect, test } from 'vitest';
import { rejectsReport } from '../../src/statements/stances/rejects-report.js';
import { viewOf } from '../view-of.js';

test.each([
  ['Kabar kenaikan harga itu sama sekali tidak benar', true],
  ['Kabar kenaikan harga itu sama sekali tidak baru', false],
  ['Tuduhan itu hanya sandiwara', true],
  ['Laporan itu memuat manuver militer', false],
  ['Isu bahwa harga naik adalah hoaks', true],
  ['Isu bahwa harga naik adalah lama', false],
  ['Tuduhan Lavrov tidak berdasar', true],
  ['Gudang Lavrov tidak berdasar', false],
  ['Isu mundurnya menteri yang terdengar di Santiago tidak berdasar', true],
  ['Isu mundurnya menteri yang terdengar di Santiago tidak mengejutkan', false],
  ['Tudingan Manila sebagai kebohongan', true],
  ['Tudingan Manila sebagai pembuka', false],
  ['Tidak benar saya diminta mundur', true],
  ['Tidak benar cara itu dipakai', false],
  ['Sangat tidak benar kalau ada tuduhan itu', true],
  ['Sangat tidak baik kalau ada tuduhan itu', false],
])('%s: %s', (said, expected) => {
  expect(rejectsReport([viewOf(said)], { start: 0, end: said.length }, said)).toBe(expected);
});
