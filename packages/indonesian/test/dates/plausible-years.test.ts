import { describe, expect, it } from 'vitest';
import { plausibleYears } from '../../src/dates/plausible-years.js';

describe('plausibleYears', () => {
  it('lets the weekday settle the year', () => {
    expect(plausibleYears({ day: 26, month: 10, weekday: 4 }, 2018, 2026)).toEqual([2023]);
    expect(plausibleYears({ day: 26, month: 10, weekday: 4 }, 2010, 2026)).toEqual([2017, 2023]);
  });

  it('gives every leap year that fits a leap day', () => {
    expect(plausibleYears({ day: 29, month: 2, weekday: 4 }, 1990, 2030)).toEqual([1996, 2024]);
  });

  it('gives none for a day that no calendar has', () => {
    expect(plausibleYears({ day: 31, month: 6, weekday: 1 }, 2000, 2030)).toEqual([]);
  });
});
