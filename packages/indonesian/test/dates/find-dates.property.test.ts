import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateExpression } from '../../src/date-expression.js';
import { findDates } from '../../src/dates/find-dates.js';
import { readDateTable } from './date-table.js';

const PIECES = [
  ...readDateTable().map(({ text }) => text),
  ' ',
  '\n',
  ', ',
  '(',
  ')',
  '/',
  '-',
  '.',
  '31',
  '2023',
  'Rabu',
  'Mei',
  'awal',
  'lalu',
  'minggu',
  'Jum’at',
  '\u00a0',
  '\ud83d',
];
const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary' }), fc.string());
const anyReference = fc.constantFrom(
  null,
  '2023-10-27',
  '2024-02-29',
  '2023-10',
  '2023',
  'kemarin',
  '2023-13',
);

/** First and last day of a simple EDTF value, computed apart from the reader. */
function boundsOf(edtf: string): [string, string] {
  const plain = edtf.replace(/~/g, '');
  if (/^\d{3}X$/.test(plain)) return [`${plain.slice(0, 3)}0-01-01`, `${plain.slice(0, 3)}9-12-31`];
  if (/^\d{2}XX$/.test(plain)) return [`${plain.slice(0, 2)}00-01-01`, `${plain.slice(0, 2)}99-12-31`];
  if (/^\d{4}$/.test(plain)) return [`${plain}-01-01`, `${plain}-12-31`];
  if (/^\d{4}-\d{2}$/.test(plain)) {
    const last = new Date(Date.UTC(Number(plain.slice(0, 4)), Number(plain.slice(5)), 0)).getUTCDate();
    return [`${plain}-01`, `${plain}-${last}`];
  }
  return [plain, plain];
}

function partsOf(edtf: string): string[] {
  return edtf.replace(/[[\]{}]/g, '').split(/\/|,|\.\./);
}

function expectBounds({ edtf, from, to }: DateExpression): void {
  if (edtf === '') {
    expect([from, to]).toEqual(['', '']);
    return;
  }
  const bounds = partsOf(edtf).map(boundsOf);
  expect(from).toBe(bounds.map(([first]) => first).sort()[0]);
  expect(to).toBe(bounds.map(([, last]) => last).sort()[bounds.length - 1]);
  expect(from <= to).toBe(true);
}

describe('findDates over any text', () => {
  it('gives spans in bounds, in order, without overlap, that hold what they say', () => {
    fc.assert(
      fc.property(anyText, anyReference, (text, reference) => {
        let last = 0;
        for (const date of findDates(text, { reference })) {
          expect(date.start).toBeGreaterThanOrEqual(last);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(date.start, date.end)).toBe(date.text);
          expect(date.text.trim()).toBe(date.text);
          last = date.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives bounds that follow from the EDTF value', () => {
    fc.assert(
      fc.property(newsLike, anyReference, (text, reference) => {
        for (const date of findDates(text, { reference })) expectBounds(date);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a precision exactly where it gives a date, and no field both known and implied', () => {
    fc.assert(
      fc.property(newsLike, anyReference, (text, reference) => {
        for (const date of findDates(text, { reference })) {
          expect(date.precision === 'unknown').toBe(date.edtf === '');
          expect(date.known.filter((field) => date.implied.includes(field))).toEqual([]);
          expect(date.time ?? '00:00').toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(newsLike, anyReference, (text, reference) => {
        expect(findDates(text, { reference })).toEqual(findDates(text, { reference }));
      }),
    );
  });
});
