import { expect, test } from 'vitest';
import { servesWrong } from '../../src/statements/wrongs/serves-wrong.js';
import { chunkOf, viewOf } from '../view-of.js';

test.each([
  ['Terdakwa merekrut sopir untuk menyabotase rel.', 'merekrut', true],
  ['Terdakwa merekrut sopir untuk mengangkut beras.', 'merekrut', false],
  ['Terdakwa merekrut sopir karena menyabotase rel.', 'merekrut', false],
])('%s: at %s', (text, word, expected) => {
  const view = viewOf(text);
  expect(servesWrong(view, chunkOf(view, word))).toBe(expected);
});
