import { expect, test } from 'vitest';
import { readSentenceTokens } from '../../src/clause/sentence-tokens.js';
import { tokenAt } from '../../src/mentions/token-at.js';
import { articleOf } from '../article-of.js';

test('it finds the token that begins at a place, and none inside a token or beyond the last', () => {
  const [tokens = []] = readSentenceTokens(articleOf('Iran membantah.'));
  expect([0, 5, 14].map((start) => tokenAt(tokens, start))).toEqual([0, 1, 2]);
  expect([1, 6, 15].map((start) => tokenAt(tokens, start))).toEqual([-1, -1, -1]);
  expect(tokenAt([], 0)).toBe(-1);
});
