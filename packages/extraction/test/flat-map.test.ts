import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { flatMap } from '../src/flat-map.js';

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));

test('it gives what flatMap of the list gives', () => {
  const list = ['Kim Jong Un', '', 'Putin'];
  const words = (name: string, at: number) => (at === 1 ? [] : at === 2 ? name : name.split(' '));
  expect(flatMap(list, words)).toEqual(list.flatMap(words));
  expect(flatMap([], words)).toEqual([]);
});

test('it opens one layer of lists only', () => {
  expect(flatMap([1, 2], (one) => [[one]])).toEqual([[1], [2]]);
});

test('no file asks the slow way', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && name !== 'flat-map.ts',
  );
  expect(
    files.filter((name) => /(?<!\.)\.flatMap\(/.test(readFileSync(`${SOURCES}/${name}`, 'utf8'))),
  ).toEqual([]);
});
