import { expect, test } from 'vitest';
import { isCarrier } from '../../src/statements/claims/carrier.js';

test.each([
  ['melontarkan', true],
  ['menimpakan', true],
  ['menulis', false],
])('%s', (said, expected) => {
  expect(isCarrier(said)).toBe(expected);
});
