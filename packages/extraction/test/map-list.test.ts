import { expect, test } from 'vitest';
import { mapList } from '../src/map-list.js';

test('it gives what map of the list gives', () => {
  const list = ['Kim Jong Un', '', 'Putin'];
  const numbered = (name: string, at: number) => `${at} ${name}`;
  expect(mapList(list, numbered)).toEqual(list.map(numbered));
  expect(mapList([], numbered)).toEqual([]);
});

test('it keeps lists inside', () => {
  expect(mapList([1, 2], (one) => [one])).toEqual([[1], [2]]);
});
