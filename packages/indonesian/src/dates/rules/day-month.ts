import type { DateRule } from '../date-rule.js';
import { resolveDay } from '../resolve-day.js';
import { readTense } from '../tense.js';
import { ANY_WEEKDAY, EDGE, GAP, MONTH, monthNumber, SOFT, weekdayNumber } from '../vocabulary.js';

/** Day and month name, weekday before and year after where given: `Kamis, 31 Agustus 2023`, `8 September lalu`. */
export const dayMonth: DateRule = {
  name: 'day-month',
  triggers: ['digit', 'weekday', 'unit'],
  pattern: new RegExp(
    `(?:hari${GAP})?(?:(${ANY_WEEKDAY})${SOFT},?${SOFT}\\(?)?(?:(?:tanggal|tgl\\.?)${GAP})?(\\d{1,2})(?:st|nd|rd|th)?(?:${GAP}|-|${SOFT}/${SOFT})(${MONTH})(?:(?:,?${GAP}|-|${SOFT}/${SOFT})((?:1[5-9]|2[0-2])\\d{2})(?!\\d|[.:,]\\d))?(?:${GAP}((?:yang${GAP})?(?:lalu|silam)|kemarin|mendatang|nanti|depan)${EDGE})?`,
    'iy',
  ),
  takesTime: true,
  read(match, { reference }) {
    const [, weekday, day, month, year, tense] = match;
    return resolveDay(
      {
        weekday: weekday === undefined ? null : weekdayNumber(weekday),
        day: Number(day),
        month: monthNumber(month ?? ''),
        year: year === undefined ? null : Number(year),
        tense: readTense(tense),
      },
      reference,
    );
  },
};
