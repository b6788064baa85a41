import { expect, test } from 'vitest';
import { sameTitle } from '../../src/html/same-title.js';

test.each([
  ['Harga Beras Turun', 'HARGA BERAS TURUN', true],
  ['Harga Beras Turun di Kota', 'Harga Beras Turun di Kota - Warta Contoh', true],
  ['“Harga Beras” Turun', 'Harga Beras Turun!', true],
  ['Harga Beras Turun', 'Harga Beras Naik', false],
  ['Beras', 'Beras Naik Lagi', false],
  ['Harga Beras Turun', 'Harga Beras Turunan Baru', false],
  ['Harga Beras Turun di Kota', 'Harga Beras Turun di Kota dan Desa, Pedagang Senang Sekali Hari Ini', false],
  ['', '', false],
])('%s / %s: %s', (a, b, same) => {
  expect(sameTitle(a, b)).toBe(same);
  expect(sameTitle(b, a)).toBe(same);
});
