import { expect, test } from 'vitest';
import data from '../../data/wrong-acts.json' with { type: 'json' };
import { anyOf } from '../../src/any-of.js';
import { createPhraseSearch } from '../../src/statements/phrase-search.js';

const { find, begins } = createPhraseSearch(['keji', 'di balik', 'ia'], '(?:keji|di balik|ia)\\b');

test.each([
  ['tindakan yang Keji', 14],
  ['kekejian', -1],
  ['“keji”', 1],
  ['siapa di balik serangan itu', 6],
  ['menurut dia, ia', 13],
  ['é_keji keji-keji', 7],
  ['', -1],
])('%s: it begins at %i', (text, at) => {
  expect(find(text)?.index ?? -1).toBe(at);
});

test('a beginning is one at the head of the text', () => {
  expect(['keji sekali', 'Ia', 'kejinya', 'yang keji'].map(begins)).toEqual([true, true, false, false]);
});

test('it finds what the pattern alone finds, wherever it stands', () => {
  for (const { class: name, words } of data.entries) {
    const source = `${anyOf(words)}\\b`;
    const search = createPhraseSearch(words, source);
    const alone = new RegExp(`\\b${source}`, 'iu');
    for (const word of words)
      for (const text of [
        word,
        `Saya ${word.toUpperCase()}, katanya`,
        `x${word} ${word}-${word}`,
        `${word}nya`,
      ])
        expect([name, text, search.find(text)?.index]).toEqual([name, text, alone.exec(text)?.index]);
  }
});
