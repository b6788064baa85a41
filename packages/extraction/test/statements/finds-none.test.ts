import { expect, test } from 'vitest';
import { findsNone } from '../../src/statements/stances/finds-none.js';

test.each([
  ['tidak memiliki bukti bahwa Beijing mengirim senjata', true],
  ['memiliki bukti bahwa Beijing mengirim senjata', false],
  ['belum melihat tanda-tanda adanya serangan', true],
  ['belum melihat drone itu', false],
])('%s', (said, expected) => {
  expect(findsNone(said)).toBe(expected);
});
