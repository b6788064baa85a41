import { describe, expect, it } from 'vitest';
import { firstDay } from '../src/dates.js';

describe('firstDay', () => {
  it.each([
    ['2023-09-01', '2023-09-01'],
    ['2023-09-13~', '2023-09-13'],
    ['2023-10', '2023-10-01'],
    ['2023', '2023-01-01'],
    ['2023-01-01/2023-09-01', '2023-01-01'],
    ['2023-10-01~/2023-10-10~', '2023-10-01'],
    ['../2023-09-01', ''],
    ['', ''],
  ])('of %s is %s', (edtf, day) => {
    expect(firstDay(edtf)).toBe(day);
  });
});
