import { expect, test } from 'vitest';
import { isQuoted, isQuotedWhole } from '../../src/statements/content/is-quoted.js';
import { viewOf } from '../view-of.js';

const view = viewOf('Budi "siap" membantu warga.');

function spanOf(words: string): { start: number; end: number } {
  const start = view.article.text.indexOf(words);
  return { start, end: start + words.length };
}

test('a place inside a quotation is quoted, one behind it is not', () => {
  expect(isQuoted(view, spanOf('siap').start)).toBe(true);
  expect(isQuoted(view, spanOf('membantu').start)).toBe(false);
});

test('a stretch is quoted as a whole only where the quotation holds all of it', () => {
  expect(isQuotedWhole(view, spanOf('siap'))).toBe(true);
  expect(isQuotedWhole(view, spanOf('siap" membantu'))).toBe(false);
});
