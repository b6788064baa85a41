import { expect, test } from 'vitest';
import { beginsWithWrong } from '../../src/statements/wrongs/begins-with-wrong.js';

test.each([
  ['berada di balik serangan itu', true],
  ['berada di balik gedung itu', false],
  ['bertanggung jawab penuh atas tabrakan itu', true],
  ['bertanggung jawab penuh atas anggaran itu', false],
  ['menerima uang suap', true],
  ['menerima uang saku', false],
  ['menembakkan 500 drone ke kota-kota', true],
  ['menembakkan 500 drone ke laut', false],
])('%s', (said, expected) => {
  expect(beginsWithWrong(said)).toBe(expected);
});
