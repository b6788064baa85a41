import { expect, test } from 'vitest';
import { decodeBytes } from '../../src/tagger/base64.js';
import { hashLower, hashSlice, mix } from '../../src/tagger/hash.js';
import { beginsWithCapital, shapeOf } from '../../src/tagger/word-shape.js';

test('words of one look have one shape', () => {
  expect(shapeOf('Budi')).toBe(shapeOf('Siti'));
  expect(shapeOf('KPK')).toBe(shapeOf('DPRD'));
  expect(shapeOf('Émile')).toBe(shapeOf('Budi'));
});

test('words of another look have another shape', () => {
  expect(
    new Set(['Budi', 'budi', 'KPK', 'A', 'a', '12', 'Jean-Pierre', 'iPhone', '(', ')'].map(shapeOf)).size,
  ).toBe(10);
});

test('a word is capitalised by its first letter', () => {
  expect(['Kyiv', 'Özil', 'kota', '4G', '', '"'].map(beginsWithCapital)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('hashes tell words and their order apart, and small letters from capitals only where they should', () => {
  expect(hashLower('KIM', 0, 3)).toBe(hashLower('kim', 0, 3));
  expect(hashSlice('KIM', 0, 3)).not.toBe(hashSlice('kim', 0, 3));
  expect(hashSlice('akim', 1, 4)).toBe(hashSlice('kim', 0, 3));
  expect(mix(1, 2)).not.toBe(mix(2, 1));
});

test('base64 gives signed bytes', () => {
  expect([...decodeBytes('AQL/')]).toEqual([1, 2, -1]);
  expect([...decodeBytes('AAAAgH+A')]).toEqual([0, 0, 0, -128, 127, -128]);
  expect([...decodeBytes('')]).toEqual([]);
});
