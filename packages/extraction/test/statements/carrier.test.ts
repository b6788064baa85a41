import { expect, test } from 'vitest';
import { carriesSpeech } from '../../src/statements/claims/carrier.js';

test.each([
  ['melontarkan', true],
  ['menimpakan', true],
  ['menulis', false],
])('%s', (said, expected) => {
  expect(carriesSpeech(said)).toBe(expected);
});
