import { expect, test } from 'vitest';
import { judgesDeed } from '../../src/statements/stances/judges-deed.js';

test.each([
  ['Tindakan Israel ini biadab', true],
  ['Tindakan Israel ini tidak biadab', false],
  ['Tindakan Israel ini dibahas', false],
  ['Cuaca di Israel ini biadab', false],
])('%s', (said, expected) => {
  expect(judgesDeed(said)).toBe(expected);
});
