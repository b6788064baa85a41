import { expect, test } from 'vitest';
import { callsUntrue } from '../../src/statements/stances/calls-untrue.js';

test.each([
  ['Itu fitnah. Saya akan melapor', true],
  ['Kabar itu hanya karangan belaka', true],
  ['Itu buku tentang hoaks pemilu yang saya tulis', false],
  ['Fitnah itu kejam', false],
])('%s', (said, expected) => {
  expect(callsUntrue(said)).toBe(expected);
});
