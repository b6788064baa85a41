import { expect, it } from 'vitest';
import { joinLists } from '../src/join-lists.js';

it('puts both lists in order', () => {
  expect(joinLists([1, 2], [3])).toEqual([1, 2, 3]);
});

it('copies nothing where one is empty', () => {
  const list = [1, 2];
  expect(joinLists(list, [])).toBe(list);
  expect(joinLists([], list)).toBe(list);
});
