import { describe, expect, it } from 'vitest';
import { firstView } from '../../src/clause/first-view.js';

const views = [
  [0, 6],
  [7, 14],
  [20, 30],
].map(([start = 0, end = 0], index) => ({ sentence: { start, end, zone: 0, paragraph: index } }));

describe('firstView', () => {
  it.each([
    [0, 0],
    [5, 0],
    [6, 1],
    [8, 1],
    [14, 2],
    [17, 2],
    [30, 3],
  ])('finds the first sentence that ends behind %d', (place, index) => {
    expect(firstView(views, place)).toBe(index);
  });

  it('finds none in no sentences', () => {
    expect(firstView([], 3)).toBe(0);
  });
});
