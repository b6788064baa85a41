import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../src/column.js';
import { formatTable } from '../src/format-table.js';
import { parseTable } from '../src/parse-table.js';
import type { Row } from '../src/row.js';
import { sortRows } from '../src/sort-rows.js';
import { texts } from '../src/tables/texts.js';
import { tables } from '../src/tables.js';
import { arbitraryRows } from './arbitrary-rows.js';

/** Milliseconds; plenty, for machines that are busy. */
const PATIENCE = 120_000;

describe('formatTable', () => {
  it('writes a header, quotes what needs it and ends lines with \\n', () => {
    const rows = [
      { article_id: 'a', text: 'Halo, "dunia"\r\nsatu' },
      { article_id: 'b', text: '-dua' },
    ];
    expect(formatTable(texts, rows)).toBe('article_id,text\na,"Halo, ""dunia""\r\nsatu"\nb,\'-dua\n');
  });

  it('writes a header for no rows', () => {
    expect(formatTable(texts, [])).toBe('article_id,text\n');
  });

  it('refuses rows that break the contract, and names table, row, column, value and remedy', () => {
    expect(() => formatTable(texts, [{ article_id: 'a', text: '' }])).toThrow(
      'texts, row 1, column text: "" does not fit. Give text that is not empty.',
    );
  });

  it.each(tables.map((table): [string, Table] => [table.name, table]))(
    'restores any rows of %s',
    (_, table) => {
      fc.assert(
        fc.property(arbitraryRows(table), (rows) => {
          expect(parseTable(table, formatTable(table, rows as Row<Table>[]))).toEqual(rows);
        }),
        { numRuns: 100 },
      );
    },
  );
});

describe('sortRows', () => {
  it(
    'sorts by code units, and leaves its argument',
    () => {
      const rows = ['b', 'a', 'Z', 'é'].map((article_id) => ({ article_id }));
      expect(sortRows(texts, rows).map((row) => row.article_id)).toEqual(['Z', 'a', 'b', 'é']);
      expect(rows[0]?.article_id).toBe('b');
    },
    PATIENCE,
  );
});
