import { describe, expect, it } from 'vitest';
import { MissingColumnError, readCount, readList, readRows, readText } from '../src/rows.js';

describe('readRows', () => {
  it('reads row objects and frames alike', () => {
    const frame = {
      columns: ['a', 'b'],
      values: [
        [1, 'x'],
        [2, null],
      ],
    };
    expect(readRows('t', frame, ['a'])).toEqual([
      { a: 1, b: 'x' },
      { a: 2, b: null },
    ]);
    expect(readRows('t', [{ a: 1 }], ['a'])).toEqual([{ a: 1 }]);
  });

  it('reads a frame of one column, whose values are no rows but cells', () => {
    expect(readRows('t', { columns: ['a'], values: [1, 2] }, ['a'])).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it('takes no rows, and no table at all, as no rows', () => {
    expect(readRows('t', [], ['a'])).toEqual([]);
    expect(readRows('t', { columns: ['a'], values: [] }, ['a'])).toEqual([]);
    expect(readRows('t', undefined, ['a'])).toEqual([]);
  });

  it('names the table and the column that is missing', () => {
    expect(() => readRows('articles', [{ a: 1 }], ['a', 'outlet_id'])).toThrow(MissingColumnError);
    expect(() => readRows('articles', [{ a: 1 }], ['a', 'outlet_id'])).toThrow(/articles.*outlet_id/);
  });
});

describe('cells', () => {
  it('reads what is unknown as empty, and a year that a reader took for a number as text', () => {
    const row = { a: null, b: Number.NaN, c: 2023, d: undefined };
    expect(['a', 'b', 'c', 'd', 'e'].map((column) => readText(row, column))).toEqual([
      '',
      '',
      '2023',
      '',
      '',
    ]);
  });

  it('reads lists as arrays or as joined text', () => {
    expect(readList({ a: ['x', 'y'] }, 'a')).toEqual(['x', 'y']);
    expect(readList({ a: 'x;y' }, 'a')).toEqual(['x', 'y']);
    expect(readList({ a: null }, 'a')).toEqual([]);
  });

  it('reads numbers, and what is no number as zero', () => {
    expect([readCount({ a: '3' }, 'a'), readCount({ a: null }, 'a'), readCount({ a: 'x' }, 'a')]).toEqual([
      3, 0, 0,
    ]);
  });
});
