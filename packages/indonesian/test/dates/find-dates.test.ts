import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/dates/find-dates.js';
import { readDateTable } from './date-table.js';

const cases = readDateTable();

describe('findDates reads every line of the table', () => {
  it.each(cases)('$file: $reference, $text', ({ reference, text, expected }) => {
    const found = findDates(text, { reference }).map((date) => ({
      text: date.text,
      edtf: date.edtf,
      time: date.time,
      zone: date.zone,
      problems: date.problems,
      rule: date.rule,
    }));
    expect(found).toEqual(expected);
  });
});

describe('the table', () => {
  it('holds at least 250 expressions', () => {
    expect(cases.length).toBeGreaterThanOrEqual(250);
  });
});
