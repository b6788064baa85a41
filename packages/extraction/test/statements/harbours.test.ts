import { expect, test } from 'vitest';
import { harbours } from '../../src/statements/wrongs/harbours.js';

test.each([
  ['menampung para pemberontak', true],
  ['menampung para pengungsi', false],
  ['melindungi warga dari pemberontak', false],
])('%s', (said, expected) => {
  expect(harbours(said)).toBe(expected);
});
