import { expect, test } from 'vitest';
import { beginsDismissal } from '../../src/statements/stances/begins-dismissal.js';

test.each([
  ['sandiwara politik', true],
  ['“omong kosong” belaka', true],
  ['langkah maju', false],
  ['langkah sandiwara', false],
])('%s', (said, expected) => {
  expect(beginsDismissal(said)).toBe(expected);
});
