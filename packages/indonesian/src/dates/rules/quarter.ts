import type { Day } from '../calendar.js';
import { NO_PARTS } from '../date-reading.js';
import type { DateRule } from '../date-rule.js';
import { type DateValue, intervalValue, monthValue } from '../date-value.js';
import { EDGE, GAP, ORDINAL, readOrdinal, SOFT, YEAR } from '../fragments.js';
import { relativeReading } from '../relative-reading.js';
import { readShift } from '../year-words.js';

/** A quarter or half of a year: `kuartal III 2023`, `triwulan IV/2021`, `semester pertama tahun ini`. */
export const quarter: DateRule = {
  name: 'quarter',
  triggers: ['unit'],
  pattern: new RegExp(
    `(?<unit>kuartal|triwulan|semester)${GAP}(?<number>${ORDINAL})(?:${SOFT}[-/]${SOFT}|${GAP}(?:tahun${GAP})?)(?:(?<year>${YEAR})|(?<=tahun${GAP})(?<shift>lalu|ini|depan|kemarin))${EDGE}`,
    'iy',
  ),
  takesTime: false,
  read({ groups = {} }, { reference }) {
    const { unit = '', number = '', year, shift = '' } = groups;
    const months = /^semester/i.test(unit) ? 6 : 3;
    const index = readOrdinal(number);
    if (index * months > 12) return null;
    const value = (ofYear: number): DateValue =>
      intervalValue(
        monthValue(ofYear, (index - 1) * months + 1),
        monthValue(ofYear, index * months),
        'month',
      );
    if (year === undefined) {
      return relativeReading(reference, (day: Day) => value(day.year + readShift(shift)));
    }
    const parts = { ...NO_PARTS, year: Number(year) };
    return { value: value(Number(year)), parts, known: ['year'], implied: [], problems: [] };
  },
};
