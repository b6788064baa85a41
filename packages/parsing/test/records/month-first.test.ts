import { expect, test } from 'vitest';
import { monthFirstColumns, yearFirst } from '../../src/records/month-first.js';
import { readRecords } from '../../src/records/read-records.js';

test.each([
  [['10/6/2025 20:38', '10/21/2025'], ['date']],
  [['10/6/2025', '21/10/2025'], []],
  [['10/21/2025', '21/10/2025'], []],
  [['10/6/2025', '2025-10-21'], []],
])('%j', (dates, columns) => {
  expect([...monthFirstColumns(dates.map((date) => ({ date })))]).toEqual(columns);
});

test.each([
  ['10/6/2025 20:38', '2025-10-06 20:38'],
  ['6 Oktober 2025', '6 Oktober 2025'],
  ['10/6/25', '10/6/25'],
])('%s is %s', (text, written) => {
  expect(yearFirst(text)).toBe(written);
});

test('the order that one row of a file shows holds for all of its rows', () => {
  const rows = 'tanggal,isi\n10/6/2025 20:38,Harga turun.\n10/21/2025 20:43,Harga naik.\n';
  const dates = [...readRecords(rows, { format: 'csv' })].flatMap(({ metadata }) =>
    metadata.filter(({ field }) => field === 'published').map(({ value }) => value),
  );
  expect(dates).toEqual(['2025-10-06 20:38', '2025-10-21 20:43']);
});
