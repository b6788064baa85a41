import { expect, test } from 'vitest';
import { statedNames } from '../../src/hints/stated-names.js';

test.each([
  ['Budi Santoso', ['Budi Santoso']],
  ['Budi Santoso, Siti Aminah', ['Budi Santoso', 'Siti Aminah']],
  ['Budi Santoso dan Siti Aminah', ['Budi Santoso', 'Siti Aminah']],
  ['Budi; Siti', ['Budi', 'Siti']],
  ['Siti Aminah, M.Si.', ['Siti Aminah, M.Si.']],
  ['Siti Aminah, S.Sos., M.Si., Budi', ['Siti Aminah, S.Sos., M.Si.', 'Budi']],
  ['Budi Santoso - detikNews', ['Budi Santoso']],
  ['Budi Santoso -detikNews', ['Budi Santoso']],
  ['Budi Santoso,   \n\n    Siti Aminah   \n\nTim Redaksi', ['Budi Santoso', 'Siti Aminah']],
  ['Budi Santoso   \n\nEditor', []],
  ['Tidak Ditemukan', []],
  ['Penulis: Budi Santoso', ['Budi Santoso']],
  ['Oleh Siti', ['Siti']],
  ['Budi-Santoso Olehwati', ['Budi-Santoso Olehwati']],
  ['Redaksi', []],
  ['Warta Contoh', []],
  ['wartacontoh', []],
  ['https://www.facebook.com/wartacontoh', []],
  ['redaksi@contoh.example', []],
  ['contoh.com', []],
  ['Admin 2', []],
  ['', []],
])('%s', (value, names) => {
  expect(statedNames(value, 'Warta Contoh')).toEqual(names);
});
