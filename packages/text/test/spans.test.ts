import { describe, expect, it } from 'vitest';
import { compareSpans, containsSpan, overlapsSpan } from '../src/span-relations.js';
import { sliceSpan, trimSpan } from '../src/span-text.js';

describe('spans', () => {
  it('contain themselves and what lies inside', () => {
    expect(containsSpan({ start: 2, end: 5 }, { start: 2, end: 5 })).toBe(true);
    expect(containsSpan({ start: 2, end: 5 }, { start: 3, end: 6 })).toBe(false);
  });

  it('overlap where they share a code unit, not where they touch', () => {
    expect(overlapsSpan({ start: 0, end: 3 }, { start: 2, end: 5 })).toBe(true);
    expect(overlapsSpan({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  });

  it('sort by start, the longer first', () => {
    const spans = [
      { start: 1, end: 2 },
      { start: 0, end: 2 },
      { start: 0, end: 9 },
    ];
    expect(spans.sort(compareSpans).map(({ start, end }) => [start, end])).toEqual([
      [0, 9],
      [0, 2],
      [1, 2],
    ]);
  });

  it('give their text, and lose white space at their ends', () => {
    expect(sliceSpan('Kota Bogor', { start: 5, end: 10 })).toBe('Bogor');
    expect(trimSpan('  Bogor\u00a0\n', { start: 0, end: 9 })).toEqual({ start: 2, end: 7 });
    expect(trimSpan('   ', { start: 1, end: 3 })).toEqual({ start: 1, end: 1 });
  });
});
