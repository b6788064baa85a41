import type { DateReading } from '../date-reading.js';
import type { DateContext, DateRule } from '../date-rule.js';
import { approximate, type DateValue, intervalValue, OPEN_VALUE } from '../date-value.js';
import { EDGE, GAP, ORDINAL, readOrdinal } from '../fragments.js';
import { MONTH_PHRASE, readMonthPhrase } from '../month-phrase.js';
import { relativeReading } from '../relative-reading.js';
import { exactDay } from '../resolve-range.js';
import { unitValue } from '../unit-value.js';
import { readShift } from '../year-words.js';

/** A week by its place in a month: `pekan pertama Oktober`, `minggu kedua bulan ini`, `pekan terakhir Juli`. */
export const weekOfMonth: DateRule = {
  name: 'week-of-month',
  triggers: ['unit', 'weekday'],
  pattern: new RegExp(
    `(?:pekan|minggu)${GAP}(?<number>${ORDINAL}|terakhir${EDGE})${GAP}(?:(?:di|pada)${GAP})?(?:bulan${GAP}(?<shift>lalu|ini|depan|mendatang)|${MONTH_PHRASE})${EDGE}`,
    'iy',
  ),
  takesTime: false,
  read({ groups = {} }, context) {
    const whole = readWhole(groups, context);
    return { ...whole, value: weekOf(whole.value, readOrdinal(groups['number'] ?? '')) };
  },
};

function readWhole(groups: Record<string, string | undefined>, { reference }: DateContext): DateReading {
  const { shift } = groups;
  if (shift === undefined) return readMonthPhrase(groups, reference);
  return relativeReading(reference, (day) => unitValue('bulan', day, readShift(shift)));
}

// Seven days from the first of the month on, the last seven for `terakhir` (0): weeks of the calendar begin differently.
function weekOf(month: DateValue, number: number): DateValue {
  if (!/^\d{4}-\d{2}$/.test(month.edtf) || number > 5) return OPEN_VALUE;
  const [year = 0, index = 0] = month.edtf.split('-').map(Number);
  const days = Number(month.to.slice(8));
  const first = number === 0 ? days - 6 : 7 * number - 6;
  if (first > days) return OPEN_VALUE;
  const last = exactDay(year, index, Math.min(first + 6, days));
  return approximate(intervalValue(exactDay(year, index, first), last, 'month'));
}
