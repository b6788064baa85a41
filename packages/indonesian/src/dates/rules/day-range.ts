import type { DateRule } from '../date-rule.js';
import { GAP, MONTH, UNTIL, YEAR, YEAR_WORDS } from '../fragments.js';
import { resolveRange } from '../resolve-range.js';
import { monthNumber } from '../vocabulary.js';
import { readYearWords } from '../year-words.js';

const LABEL = `(?:(?:tanggal|tgl\\.?)${GAP})?`;
const FIRST = `(?<firstDay>\\d{1,2})(?:${GAP}(?<firstMonth>${MONTH})(?:${GAP}(?<firstYear>${YEAR}))?)?`;
const LAST = `${LABEL}(?<day>\\d{1,2})${GAP}(?<month>${MONTH})(?:,?${GAP}(?<year>${YEAR}))?`;

/** From one day to another with month names: `18-27 Juli`, `28 Desember 2022 hingga 3 Januari 2023`. */
export const dayRange: DateRule = {
  name: 'day-range',
  triggers: ['digit', 'unit'],
  pattern: new RegExp(`${LABEL}${FIRST}${UNTIL}${LAST}${YEAR_WORDS}?`, 'iy'),
  takesTime: false,
  read({ groups = {}, index }, { text, reference }) {
    const { firstDay, firstMonth, firstYear, day, month, year } = groups;
    // A score before a month: `menang 3-1 Juli lalu`.
    const reversed = firstMonth === undefined && Number(firstDay) >= Number(day);
    if (reversed && year === undefined) return null;
    const start = {
      weekday: null,
      day: Number(firstDay),
      month: firstMonth === undefined ? null : monthNumber(firstMonth),
      year: firstYear === undefined ? null : Number(firstYear),
    };
    const last = {
      weekday: null,
      day: Number(day),
      month: monthNumber(month),
      year: year === undefined ? null : Number(year),
      ...readYearWords(groups, text, index),
    };
    return resolveRange(start, last, reference);
  },
};
