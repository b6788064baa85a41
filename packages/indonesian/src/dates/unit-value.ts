import { addDays, type Day, firstOfMonth, mondayOf } from './calendar.js';
import { type DateValue, dayValue, intervalValue, monthValue, yearValue } from './date-value.js';

/**
 * Gives the day, week, month, year or decade some units from a day.
 * @param unit `hari`, `pekan` or `minggu`, `bulan`, `tahun`, `dekade`
 * @param day what to count from
 * @param shift how many units later
 * @example unitValue('bulan', { year: 2023, month: 1, day: 5 }, -1).edtf // → '2022-12'
 */
export function unitValue(unit: string, day: Day, shift: number): DateValue {
  if (unit === 'hari') return dayValue(addDays(day, shift));
  if (unit === 'tahun') return yearValue(day.year + shift);
  if (unit === 'dekade') return yearValue(day.year + 10 * shift);
  if (unit === 'bulan') {
    const first = firstOfMonth(day.year, day.month + shift);
    return monthValue(first.year, first.month);
  }
  const monday = addDays(mondayOf(day), 7 * shift);
  return intervalValue(dayValue(monday), dayValue(addDays(monday, 6)), 'month');
}
