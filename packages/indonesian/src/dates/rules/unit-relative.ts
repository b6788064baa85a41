import { type Day, firstOfMonth, mondayOf } from '../calendar.js';
import type { DateRule } from '../date-rule.js';
import { type DateValue, dayValue, intervalValue, monthValue, yearValue } from '../date-value.js';
import { EDGE, GAP } from '../vocabulary.js';
import { relativeReading } from './relative-day.js';

/** The week, month or year beside the reference: `pekan lalu`, `bulan ini`, `tahun depan`; `minggu lalu` is a week. */
export const unitRelative: DateRule = {
  name: 'unit-relative',
  triggers: ['unit'],
  pattern: new RegExp(
    `(pekan|minggu|bulan|tahun)${GAP}((?:yang${GAP})?lalu|silam|kemarin|ini|depan|mendatang|berikutnya)${EDGE}`,
    'iy',
  ),
  takesTime: false,
  read(match, { reference }) {
    const [, unit = '', word = ''] = match;
    const shift = /^ini/i.test(word) ? 0 : /^(?:depan|mendatang|berikutnya)/i.test(word) ? 1 : -1;
    return relativeReading(reference, (day) => unitValue(unit.toLowerCase(), day, shift));
  },
};

/**
 * Gives the week, month or year some units from a day.
 * @param unit `pekan` or `minggu`, `bulan`, `tahun`
 * @param day what to count from
 * @param shift how many units later
 * @example unitValue('bulan', new Temporal.PlainDate(2023, 1, 5), -1).edtf // → '2022-12'
 */
export function unitValue(unit: string, day: Day, shift: number): DateValue {
  if (unit === 'tahun') return yearValue(day.year + shift);
  if (unit === 'bulan') {
    const first = firstOfMonth(day.year, day.month + shift);
    return monthValue(first.year, first.month);
  }
  const monday = mondayOf(day).add({ days: 7 * shift });
  return intervalValue(dayValue(monday), dayValue(monday.add({ days: 6 })), 'month');
}
