import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanCharacters } from '../../src/bytes/clean-characters.js';
import { cleanText } from '../../src/bytes/clean-text.js';

const damage = /[^\P{Cc}\t\n]|\p{Cs}|\r/u;

test('each sort of damage is counted', () => {
  expect(cleanCharacters('a\r\n\u0000b\u200bc\ud800d\u0085')).toEqual({
    text: 'a\nbc\ufffdd',
    controls: 2,
    invisible: 1,
    surrogates: 1,
  });
});

test('text without damage is the same text, without issues', () => {
  const text = 'Jum’at\t“naik” – 5%\n';
  expect(cleanText(text)).toEqual({ text, controls: 0, issues: [] });
});

test('a pair of surrogates is whole', () => {
  expect(cleanText('🙂')).toEqual({ text: '🙂', controls: 0, issues: [] });
});

test('cleaning never throws, leaves no control character, and is done once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = cleanText(text).text;
      expect(damage.test(once)).toBe(false);
      expect(cleanCharacters(once).text).toBe(once);
    }),
  );
});
