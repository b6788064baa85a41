import type { DateRule } from '../date-rule.js';
import { readYear } from '../read-year.js';
import { resolveDay } from '../resolve-day.js';
import { GAP, SOFT, WEEKDAY, weekdayNumber } from '../vocabulary.js';

/** Weekday with day and month in figures: `Kamis (26/10)`, `Rabu (2/11/2022)`, `Senin, 27/3/2017`. */
export const weekdayBracket: DateRule = {
  name: 'weekday-bracket',
  triggers: ['weekday', 'unit'],
  pattern: new RegExp(
    `(?:hari${GAP})?(${WEEKDAY})(?:${GAP}(?:pagi|siang|sore|petang|malam|dini hari))?,?${SOFT}(\\(${SOFT})?(\\d{1,2})${SOFT}[/.-]${SOFT}(\\d{1,2})(?:${SOFT}[/.-]${SOFT}(\\d{4}|\\d{2}))?(?![\\d]|[/.,-]\\d)(?:${SOFT}\\))?`,
    'iy',
  ),
  takesTime: true,
  read(match, { reference }) {
    const [, weekday, , day, month, year] = match;
    return resolveDay(
      {
        weekday: weekdayNumber(weekday ?? ''),
        day: Number(day),
        month: Number(month),
        year: year === undefined ? null : readYear(year),
      },
      reference,
    );
  },
};
