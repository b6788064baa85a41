import type { DateRule } from '../date-rule.js';
import { EDGE, GAP, OF_DAY, SOFT, WEEKDAY } from '../fragments.js';
import { readYear } from '../read-year.js';
import { resolveDay } from '../resolve-day.js';
import { weekdayNumber } from '../vocabulary.js';

const BESIDE = '(?:lalu|kemarin|ini|besok|depan|mendatang|nanti)';
const MARK = `${SOFT}[/.-]${SOFT}`;

/** Weekday with day and month in figures: `Kamis (26/10)`, `Rabu malam (2/11/2022)`, `Senin, 27/3/2017`. */
export const weekdayNumeric: DateRule = {
  name: 'weekday-numeric',
  triggers: ['weekday', 'unit'],
  pattern: new RegExp(
    `(?:hari${GAP})?(?<weekday>${WEEKDAY})(?:${GAP}(?:${OF_DAY}|${BESIDE})${EDGE})?,?${SOFT}(?:\\(${SOFT}|(?<=${GAP}))(?<day>\\d{1,2})${MARK}(?<month>\\d{1,2})(?:${MARK}(?<year>\\d{4}|\\d{2}))?(?!\\d|[/.-]\\d|,\\d(?!\\d?[.:]\\d{2}))(?:${SOFT}\\)(?:${GAP}${BESIDE}${EDGE})?)?`,
    'iy',
  ),
  takesTime: true,
  read(match, { reference }) {
    const { weekday, day, month, year } = match.groups ?? {};
    // Without a bracket and a slash, `Kamis 2-1` is a score.
    if (year === undefined && !/[(/]/.test(match[0])) return null;
    return resolveDay(
      {
        weekday: weekdayNumber(weekday),
        day: Number(day),
        month: Number(month),
        year: year === undefined ? null : readYear(year),
      },
      reference,
    );
  },
};
