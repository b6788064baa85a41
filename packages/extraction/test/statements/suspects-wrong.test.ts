import { expect, test } from 'vitest';
import { suspectsWrong } from '../../src/statements/stances/suspects-wrong.js';

test.each([
  ['ada rekayasa dalam perkara itu', true, true],
  ['ada peluang dalam perkara itu', true, false],
  ['ada rekayasa dalam perkara itu', false, false],
  ['Iran sebagai dalang serangan itu', false, true],
  ['mereka sebagai pelaku usaha', false, false],
])('%s, as a belief: %s', (said, belief, expected) => {
  expect(suspectsWrong(said, belief)).toBe(expected);
});
