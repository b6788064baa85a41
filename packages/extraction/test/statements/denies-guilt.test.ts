import { expect, test } from 'vitest';
import { deniesGuilt } from '../../src/statements/stances/denies-guilt.js';

test.each([
  ['Saya tidak bersalah', true],
  ['Saya tidak bersedia', false],
  ['Tidak ada pegawai kami yang terlibat', true],
  ['Tidak ada pegawai mereka yang terlibat', false],
  ['Kami hanya mengirim bantuan kemanusiaan, bukan senjata', true],
  ['Kami hanya mengirim bantuan kemanusiaan, bukan uang', false],
  ['Uang itu pinjaman pribadi, bukan suap', true],
  ['Uang itu pinjaman pribadi, bukan hadiah', false],
])('%s', (said, expected) => {
  expect(deniesGuilt(said)).toBe(expected);
});
