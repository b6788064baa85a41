import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LABELS } from '../../src/tagger/labels.js';
import { ROW, readModel } from '../../src/tagger/model.js';
import { wordClassOf } from '../../src/tagger/word-class.js';

const FOUR_MEGABYTES = 4_000_000;
const fileOf = (name: string): URL => new URL(`../../data/${name}`, import.meta.url);

test('weights and classes take four megabytes together at most', () => {
  const sizes = ['tagger-weights.json', 'tagger-classes.json'].map((name) => statSync(fileOf(name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FOUR_MEGABYTES);
});

test('there is a row of weights for every bucket and a score for every step', () => {
  const { weights, shift, steps, unit } = readModel();
  expect(weights.length).toBe(2 ** (32 - shift) * ROW);
  expect(steps.scores.length).toBe(LABELS * LABELS);
  expect(unit).toBeGreaterThan(0);
});

test('no word is in two classes, and each class has a number of its own', () => {
  const { entries } = JSON.parse(readFileSync(fileOf('tagger-classes.json'), 'utf8'));
  const words = entries.flatMap((entry: { words: string }) => entry.words.split(' '));
  expect(new Set(words).size).toBe(words.length);
  expect(new Set(entries.map((entry: { class: number }) => entry.class)).size).toBe(entries.length);
});

test('words that share their neighbours share a class, words that do not do not', () => {
  expect(wordClassOf('Surabaya')).toBe(wordClassOf('Bandung'));
  expect(wordClassOf('Surabaya')).not.toBe(wordClassOf('mengatakan'));
  expect(wordClassOf('zzzz')).toBe(0);
});
