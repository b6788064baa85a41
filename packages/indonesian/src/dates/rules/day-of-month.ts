import { firstOfMonth } from '../calendar.js';
import { isRecurring } from '../clause-before.js';
import { NO_PARTS } from '../date-reading.js';
import type { DateRule } from '../date-rule.js';
import { OPEN_VALUE } from '../date-value.js';
import { EDGE, GAP } from '../fragments.js';
import { relativeReading } from '../relative-reading.js';
import { exactDay } from '../resolve-range.js';
import { readShift } from '../year-words.js';

/** A day by its number: `tanggal 17 bulan ini`; `tanggal 8` alone gives no date, only its number. */
export const dayOfMonth: DateRule = {
  name: 'day-of-month',
  triggers: ['unit'],
  pattern: new RegExp(
    `(?:tanggal|tgl\\.?)${GAP}(?<day>\\d{1,2})(?!\\d|[.,/:-]\\d)${EDGE}(?:${GAP}bulan${GAP}(?<shift>lalu|ini|depan|mendatang)${EDGE})?`,
    'iy',
  ),
  takesTime: true,
  read({ index, groups = {} }, { text, reference }) {
    const { shift } = groups;
    const day = Number(groups['day']);
    if (day < 1 || day > 31 || isRecurring(text, index)) return null;
    const base = { parts: { ...NO_PARTS, day }, known: ['day'] as const, problems: [] };
    if (shift === undefined) return { ...base, value: OPEN_VALUE, implied: [] };
    const { value } = relativeReading(reference, (from) => {
      const first = firstOfMonth(from.year, from.month + readShift(shift));
      return exactDay(first.year, first.month, day);
    });
    const problems = value.edtf === '' && reference !== null ? ['impossible-date'] : [];
    return { ...base, value, implied: value.edtf === '' ? [] : ['year', 'month'], problems };
  },
};
