import { expect, test } from 'vitest';
import { findStatements } from '../../src/statements/find-statements.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { viewsOf } from '../view-of.js';

test.each([
  [
    'Ghana membantah menjual peluru. "Tidak ada yang keluar dari gudang itu," kata Menteri Luar Negeri Ghana.',
    'denies',
  ],
  [
    'Ghana membantah menjual peluru. "Kakao yang keluar dari gudang itu," kata Menteri Luar Negeri Ghana.',
    'states',
  ],
  ['Ghana menjual kakao. "Tidak ada yang keluar dari gudang itu," kata Menteri Luar Negeri Ghana.', 'states'],
])('what follows a denial: %s', (text, expected) => {
  expect(findStatements([viewsOf(articleOfParagraphs(text))])[0]?.made.at(-1)?.stance).toBe(expected);
});
