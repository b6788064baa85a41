import { describe, expect, it } from 'vitest';
import { pairItems } from '../../src/eval/pair-items.js';
import { fitsRole, sparesRole, tallyRole } from '../../src/eval/role-sets.js';
import { f1, precision, recall } from '../../src/eval/tally.js';

describe('tallies', () => {
  it('are computed as published', () => {
    const tally = { right: 6, wrong: 2, missed: 6 };
    expect(precision(tally)).toBe(0.75);
    expect(recall(tally)).toBe(0.5);
    expect(f1(tally)).toBeCloseTo(0.6, 10);
  });

  it('are perfect where nothing is there and nothing was found', () => {
    expect(f1({ right: 0, wrong: 0, missed: 0 })).toBe(1);
    expect(f1({ right: 0, wrong: 1, missed: 0 })).toBe(0);
  });
});

describe('pairItems', () => {
  const near = (a: number, b: number): number => 10 - Math.abs(a - b);
  it('gives the best fit first and uses nothing twice', () => {
    const { pairs, missed, extra } = pairItems([1, 4, 90], [5, 4], near);
    expect(pairs).toEqual([
      { gold: 1, found: 5 },
      { gold: 4, found: 4 },
    ]);
    expect(missed).toEqual([90]);
    expect(extra).toEqual([]);
  });

  it('pairs nothing that does not fit at all', () => {
    expect(pairItems([1], [50], near)).toEqual({ pairs: [], missed: [1], extra: [50] });
  });
});

describe('roles', () => {
  it('must be filled by all and only those that stand in them', () => {
    expect(fitsRole(['A', 'B'], [], ['B', 'A'])).toBe(true);
    expect(fitsRole(['A', 'B'], [], ['A'])).toBe(false);
    expect(fitsRole(['A'], [], ['A', 'B'])).toBe(false);
  });

  it('are spared where somebody is missing but nobody is wrong', () => {
    expect(sparesRole(['A', 'B'], [], ['A'])).toBe(true);
    expect(sparesRole(['A', 'B'], [], ['A', 'C'])).toBe(false);
  });

  it('leave those that may stand in them out of account', () => {
    expect(tallyRole(['A'], ['B'], ['A', 'B'])).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(tallyRole(['A', 'B'], ['B'], ['A'])).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(tallyRole(['A'], ['B'], ['B', 'C'])).toEqual({ right: 0, wrong: 1, missed: 1 });
  });
});
