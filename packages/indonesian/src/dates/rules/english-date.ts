import type { DateRule } from '../date-rule.js';
import { ANY_WEEKDAY, EDGE, GAP, MONTH, SOFT, YEAR } from '../fragments.js';
import { resolveDay } from '../resolve-day.js';
import { MONTH_NUMBERS, monthNumber, weekdayNumber } from '../vocabulary.js';

/** Month first, as in English metadata: `Tuesday, October 17, 2023`, `March 3rd, 2020`. */
export const englishDate: DateRule = {
  name: 'english-date',
  triggers: ['month', 'weekday'],
  behindWeekday: [...MONTH_NUMBERS.keys()].map((month) => month.charAt(0)).join(''),
  pattern: new RegExp(
    `(?:(?<weekday>${ANY_WEEKDAY}),?${GAP})?(?<month>${MONTH})${GAP}(?<day>\\d{1,2})(?:st|nd|rd|th)?,${SOFT}(?<year>${YEAR})${EDGE}`,
    'iy',
  ),
  takesTime: true,
  read({ groups = {} }) {
    const { weekday, month, day, year } = groups;
    const number = weekday === undefined ? null : weekdayNumber(weekday);
    return resolveDay(
      { weekday: number, day: Number(day), month: monthNumber(month), year: Number(year) },
      null,
    );
  },
};
