import { expect, test } from 'vitest';
import { vowsRevenge } from '../../src/statements/stances/vows-revenge.js';

test.each([
  ['Israel akan membayar mahal atas pembunuhan itu', true],
  ['Israel akan membayar gaji', false],
  ['Kami tidak segan menenggelamkan kapal asing', true],
  ['Kami tidak segan meminta maaf', false],
])('%s', (said, expected) => {
  expect(vowsRevenge(said)).toBe(expected);
});
