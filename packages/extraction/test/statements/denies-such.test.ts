import { expect, test } from 'vitest';
import { deniesSuch } from '../../src/statements/stances/denies-such.js';

test.each([
  ['Tidak ada perjanjian rahasia seperti itu', true],
  ['Tak pernah ada pertemuan semacam itu', true],
  ['Tidak ada serangan seperti itu sejak 2019', false],
  ['Tidak ada pertemuan semacam itu sebelumnya', false],
  ['Tidak ada kejadian seperti itu dalam sejarah', false],
  ['Tidak ada serangan seperti ini', false],
  ['Tidak ada tempat seperti itu', false],
  ['Ada perjanjian rahasia seperti itu', false],
])('%s: %s', (said, expected) => {
  expect(deniesSuch(said)).toBe(expected);
});
