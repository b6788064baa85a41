import { expect, test } from 'vitest';
import { listCandidates } from '../../src/tagger/candidates.js';
import type { NameToken } from '../../src/tagger/name-token.js';
import { createScene } from '../../src/tagger/scene.js';
import { tokensOf } from './tokens-of.js';

function placesOf(tokens: readonly NameToken[], known: Int32Array): number[] {
  const { places, length } = listCandidates(createScene(tokens, known));
  return [...places.subarray(0, length)];
}

function show(text: string): number[] {
  const tokens = tokensOf(text);
  return placesOf(tokens, new Int32Array(tokens.length));
}

test('words with capitals and the word before them may be names; all others are gaps', () => {
  expect(show('kemarin pagi Budi tiba dan pergi ke Medan')).toEqual([-1, 1, 2, -1, 6, 7]);
  expect(show('hujan turun sejak pagi')).toEqual([-1]);
});

test('two small words between capitals may be in a name, three may not', () => {
  expect(show('Bank of the West')).toEqual([0, 1, 2, 3]);
  expect(show('Bank besar di kota Barat')).toEqual([0, -1, 3, 4]);
});

test('a number behind a capital may be in a name, another may not', () => {
  expect(show('Densus 88 dan 12 orang')).toEqual([0, 1, -1]);
});

test('brackets and commas are gaps, a dot and a hyphen need not be', () => {
  expect(show('Budi ( Siti ) , Andi')).toEqual([0, -1, 2, -1, 5]);
  expect(show('Budi - Siti')).toEqual([0, 1, 2]);
});

test('what the gazetteer knows may be a name without a capital', () => {
  expect(placesOf(tokensOf('kata dia detikcom lalu'), Int32Array.of(0, 0, 16, 0))).toEqual([-1, 2, -1]);
});
