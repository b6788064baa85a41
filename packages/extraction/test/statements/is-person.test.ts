import { expect, test } from 'vitest';
import { isPerson } from '../../src/statements/speakers/is-person.js';

test.each([
  ['menteri', true],
  ['warga', true],
  ['militer', true],
  ['mereka', true],
  ['cuaca', false],
  ['harga', false],
])('%s', (said, expected) => {
  expect(isPerson(said)).toBe(expected);
});
