import { expect, test } from 'vitest';
import { entryAt } from '../src/entry-at.js';

test('beyond the ends of a list there is nothing', () => {
  expect([-2, -1, 0, 1, 2].map((at) => entryAt(['Iran', 'membantah'], at))).toEqual([
    undefined,
    undefined,
    'Iran',
    'membantah',
    undefined,
  ]);
});
