import { expect, test } from 'vitest';
import { deniesAtWord } from '../../src/statements/stances/denies-at-word.js';
import { viewOf } from '../view-of.js';

test.each([
  ['Tidak ada tentara kami di sana.', true],
  ['Tidak ada pasar di sana.', false],
  ['Kami tidak memiliki tentara di sana.', true],
  ['Mereka tidak memiliki tentara di sana.', false],
  ['Tidak satu pun tentara kami di sana.', true],
  ['Bukan kami yang merusak pagar itu.', true],
  ['Bukan mereka yang merusak pagar itu.', false],
])('%s', (text, expected) => {
  const view = viewOf(text);
  expect(view.words.some((_, at) => deniesAtWord(view, at))).toBe(expected);
});
