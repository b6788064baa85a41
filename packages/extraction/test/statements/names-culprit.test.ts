import { expect, test } from 'vitest';
import { namesCulprit } from '../../src/statements/wrongs/names-culprit.js';

test.each([
  ['Iran sebagai dalang serangan itu', true],
  ['Azerbaijan biang keladi gagalnya perundingan', true],
  ['mereka sebagai pelaku usaha', false],
  ['dalang itu Iran', false],
])('%s', (said, expected) => {
  expect(namesCulprit(said)).toBe(expected);
});
