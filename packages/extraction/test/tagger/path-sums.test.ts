import { describe, expect, test } from 'vitest';
import { LABELS } from '../../src/tagger/labels.js';
import { bestLabels, forbidSteps, type Lattice } from '../../src/tagger/lattice.js';
import { spanProbability, sumPaths } from '../../src/tagger/path-sums.js';

/** A lattice with the given scores of each token and no scores of steps. */
function latticeOf(...rows: readonly (readonly number[])[]): Lattice {
  const steps = forbidSteps(new Float64Array(LABELS * LABELS));
  return { length: rows.length, scores: Float64Array.from(rows.flat()), steps };
}

describe('sumPaths and spanProbability', () => {
  test('one token with even scores has four possible labels', () => {
    expect(spanProbability(sumPaths(latticeOf([0, 0, 0, 0, 0, 0, 0])), 0, 1, 1)).toBeCloseTo(0.25, 10);
  });

  test('two tokens with even scores have 19 paths: one is a person of two tokens', () => {
    const sums = sumPaths(latticeOf([0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0]));
    expect(spanProbability(sums, 0, 2, 1)).toBeCloseTo(1 / 19, 10);
    expect(spanProbability(sums, 0, 1, 1)).toBeCloseTo(4 / 19, 10);
    expect(spanProbability(sums, 1, 2, 1)).toBeCloseTo(4 / 19, 10);
  });

  test('scores weigh the paths', () => {
    const sums = sumPaths(latticeOf([Math.log(3), 0, 9, 0, 9, 0, 9]));
    expect(spanProbability(sums, 0, 1, 5)).toBeCloseTo(1 / 6, 10);
  });
});

describe('bestLabels', () => {
  test('takes the inside of a name only behind its beginning', () => {
    expect([...bestLabels(latticeOf([0, 0, 9, 0, 0, 0, 0]))]).toEqual([0]);
    expect([...bestLabels(latticeOf([0, 1, 0, 2, 0, 0, 0], [0, 0, 9, 0, 0, 0, 0]))]).toEqual([1, 2]);
  });

  test('finds no labels for no tokens', () => {
    expect([...bestLabels(latticeOf())]).toEqual([]);
  });
});
