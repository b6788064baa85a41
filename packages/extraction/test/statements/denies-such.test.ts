import { expect, test } from 'vitest';
import { deniesSuch } from '../../src/statements/denies-such.js';

test.each([
  ['Tidak ada perjanjian rahasia seperti itu', true],
  ['Tak pernah ada pertemuan semacam itu', true],
  ['Tidak ada tempat seperti itu', false],
  ['Ada perjanjian rahasia seperti itu', false],
])('%s: %s', (said, expected) => {
  expect(deniesSuch(said)).toBe(expected);
});
