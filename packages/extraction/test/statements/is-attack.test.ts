import { expect, test } from 'vitest';
import { isAttack } from '../../src/statements/wrongs/is-attack.js';

test.each([
  ['menyerang', true],
  ['meretas', true],
  ['mengirim', false],
])('%s', (said, expected) => {
  expect(isAttack(said)).toBe(expected);
});
