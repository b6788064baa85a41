import { expect, test } from 'vitest';
import { mainPhrase } from '../../src/statements/speakers/main-phrase.js';
import { viewOf, wordsOf } from '../view-of.js';

test.each([
  ['Setelah menuding Seoul, Pyongyang meledakkan jalan.', 'Pyongyang'],
  ['Dituduh Washington memasok suku cadang, Singapura akan menjawab.', 'Singapura'],
  // No verb stands right behind the phrase.
  ['Setelah menuding Seoul, Pyongyang dan sekutunya yang terdekat diam.', ''],
  ['Setelah menuding Seoul Pyongyang meledakkan jalan.', ''],
])('the phrase that opens the main clause: %s', (text, expected) => {
  const view = viewOf(text);
  const chunk = view.chunks[mainPhrase(view.chunks)];
  expect(chunk === undefined ? '' : wordsOf(view, chunk)).toBe(expected);
});
