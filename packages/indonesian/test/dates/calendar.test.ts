import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  daysInMonth,
  firstOfMonth,
  makeDay,
  mondayOf,
  numberedDay,
  weekdayOf,
} from '../../src/dates/calendar.js';

const days = fc.integer({ min: -800_000, max: 800_000 }).map(numberedDay);

function toTemporal({ year, month, day }: { year: number; month: number; day: number }) {
  return new Temporal.PlainDate(year, month, day);
}

describe('the calendar agrees with Temporal', () => {
  it('on days later and earlier', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -100_000, max: 100_000 }), (day, shift) => {
        const moved = addDays(day, shift);
        expect(toTemporal(moved).toString()).toBe(toTemporal(day).add({ days: shift }).toString());
        expect(daysBetween(day, moved)).toBe(shift);
      }),
    );
  });

  it('on weekdays, Mondays and month lengths', () => {
    fc.assert(
      fc.property(days, (day) => {
        const other = toTemporal(day);
        expect(weekdayOf(day)).toBe(other.dayOfWeek);
        expect(weekdayOf(mondayOf(day))).toBe(1);
        expect(daysBetween(mondayOf(day), day)).toBe(other.dayOfWeek - 1);
        expect(daysInMonth(day.year, day.month)).toBe(other.daysInMonth);
      }),
    );
  });

  it('on first days of months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 3000 }), fc.integer({ min: -50, max: 50 }), (year, month) => {
        const other = new Temporal.PlainDate(year, 1, 1).add({ months: month - 1 });
        expect(toTemporal(firstOfMonth(year, month)).toString()).toBe(other.toString());
      }),
    );
  });
});

describe('makeDay', () => {
  it('refuses days that no calendar has', () => {
    expect(makeDay(2023, 2, 29)).toBeNull();
    expect(makeDay(2024, 2, 29)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(makeDay(2023, 13, 1)).toBeNull();
    expect(makeDay(2023, 4, 0)).toBeNull();
  });
});
