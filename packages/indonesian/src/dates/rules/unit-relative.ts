import type { DateRule } from '../date-rule.js';
import { EDGE, GAP } from '../fragments.js';
import { wordBefore } from '../neighbour-words.js';
import { relativeReading } from '../relative-reading.js';
import { unitValue } from '../unit-value.js';
import { readShift } from '../year-words.js';

/** The week, month or year beside the reference: `pekan lalu`, `bulan ini`, `tahun depan`; `minggu lalu` is a week. */
export const unitRelative: DateRule = {
  name: 'unit-relative',
  triggers: ['unit', 'weekday'],
  pattern: new RegExp(
    `(?<unit>pekan|minggu|bulan|tahun)${GAP}(?<shift>(?:yang${GAP})?lalu|silam|kemarin|ini|depan|mendatang)${EDGE}`,
    'iy',
  ),
  takesTime: false,
  read({ index, groups = {} }, { text, reference }) {
    const { unit = '', shift = '' } = groups;
    const before = wordBefore(text, index);
    // `20 tahun ini` is a length of time, `ulang tahun ini` a birthday, `pada Minggu lalu` a Sunday.
    if (before === 'ulang' || /\d$/.test(before)) return null;
    if (unit === 'Minggu' && before !== '') return null;
    return relativeReading(reference, (day) => unitValue(unit.toLowerCase(), day, readShift(shift)));
  },
};
