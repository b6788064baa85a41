import { expect, test } from 'vitest';
import { objectBehind } from '../../src/statements/claims/object-behind.js';
import { findPhrase } from './find-phrase.js';

test.each([
  ['Iran menepis tuduhan itu.', 'menepis', 'tuduhan itu'],
  ['Iran menepis pada Rabu tuduhan itu.', 'menepis', 'tuduhan itu'],
  ['Iran mengatakan bahwa tuduhan itu salah.', 'mengatakan', ''],
])('%s: from %s', (text, word, expected) => {
  expect(findPhrase(objectBehind, text, word)).toBe(expected);
});
