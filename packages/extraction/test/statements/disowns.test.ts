import { expect, test } from 'vitest';
import { disowns } from '../../src/statements/stances/disowns.js';

test.each([
  ['mengaku', 'tidak pernah menerima uang', true],
  ['mengaku', 'tidak pernah belajar piano', false],
  ['mengaku', 'dirinya tidak ikut mencuri', true],
  ['mengaku', 'menerima uang', false],
  ['mengatakan', 'tidak pernah menerima uang', false],
])('%s %s', (cue, said, expected) => {
  expect(disowns(cue, said)).toBe(expected);
});
