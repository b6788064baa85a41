import { addDays, type Day } from '../calendar.js';
import { NO_PARTS } from '../date-reading.js';
import type { DateRule } from '../date-rule.js';
import { approximate, type DateValue, dayValue, intervalValue, OPEN_VALUE } from '../date-value.js';
import { COUNT, EDGE, GAP, readCount } from '../fragments.js';
import { wordBefore } from '../neighbour-words.js';
import { relativeReading } from '../relative-reading.js';
import { unitValue } from '../unit-value.js';

const AMOUNT = `(?:se(?<one>hari|pekan|minggu|bulan|tahun|dekade|jam)|(?:(?<count>${COUNT})|beberapa|puluhan|belasan)${GAP}(?<unit>hari|pekan|minggu|bulan|tahun|dekade|jam|menit))`;
const DIRECTION = `(?:(?<past>(?:yang${GAP})?(?:lalu|silam))|(?<until>(?:terakhir|belakangan)(?:${GAP}ini)?|ini)|(?<from>(?:ke${GAP}|yang${GAP}akan${GAP})?depan|mendatang)|(?<future>lagi))`;
const NO_DISTANCE = /^(?:usia|berusia|umur|berumur|tanggal|ke)$/;

/** A distance from the reference: `dua hari lalu`, `10 tahun silam`, `sepekan terakhir`, `tiga hari ke depan`. */
export const counted: DateRule = {
  name: 'counted',
  triggers: ['count', 'digit'],
  pattern: new RegExp(`${AMOUNT}${GAP}${DIRECTION}${EDGE}`, 'iy'),
  takesTime: false,
  read({ index, groups = {} }, { text, reference }) {
    if (NO_DISTANCE.test(wordBefore(text, index))) return null;
    const count = groups['one'] === undefined ? readCount(groups['count'] ?? '') : 1;
    const unit = (groups['one'] ?? groups['unit'] ?? '').toLowerCase();
    // `anak 5 tahun ini` tells an age.
    if (unit === 'tahun' && /^ini$/i.test(groups['until'] ?? '')) return null;
    if (Number.isNaN(count) || (groups['count'] === undefined && groups['one'] === undefined)) {
      return { value: OPEN_VALUE, parts: NO_PARTS, known: [], implied: [], problems: [] };
    }
    return relativeReading(reference, (day) => measure(day, unit, count, groups));
  },
};

function measure(
  day: Day,
  unit: string,
  count: number,
  groups: Record<string, string | undefined>,
): DateValue {
  if (groups['past'] !== undefined) return moment(day, unit, -count);
  if (groups['future'] !== undefined) return moment(day, unit, count);
  const here = grain(day, unit, 0);
  if (groups['until'] !== undefined) return intervalValue(grain(day, unit, -count), here, here.precision);
  return intervalValue(here, grain(day, unit, count), here.precision);
}

// Days are counted exactly; longer distances are round numbers.
function moment(day: Day, unit: string, shift: number): DateValue {
  return unit === 'hari'
    ? grain(day, unit, shift)
    : approximate(grain(day, unit, unit === 'jam' || unit === 'menit' ? 0 : shift));
}

// A week's distance is a day; hours and minutes stay within a day for each 24 of them.
function grain(day: Day, unit: string, shift: number): DateValue {
  if (unit === 'pekan' || unit === 'minggu') return dayValue(addDays(day, 7 * shift));
  if (unit === 'jam' || unit === 'menit') {
    const hours = unit === 'jam' ? shift : shift / 60;
    return dayValue(addDays(day, Math.sign(hours) * Math.ceil(Math.abs(hours) / 24)));
  }
  return unitValue(unit, day, shift);
}
