import { addDays } from '../calendar.js';
import type { DateRule } from '../date-rule.js';
import { dayValue } from '../date-value.js';
import { EDGE, GAP, SOFT, WEEKDAY } from '../fragments.js';
import { relativeReading } from '../relative-reading.js';
import { resolveDay } from '../resolve-day.js';
import { weekdayNumber } from '../vocabulary.js';

const OF_DAY = '(?:pagi|siang|sore|petang|malam)';
const FORMS = [
  `(?<twoBefore>kemarin${GAP}lusa)`,
  `(?<before>kemarin|semalam|tadi${GAP}malam|malam${GAP}(?:tadi|kemarin))`,
  `(?<same>hari${GAP}ini|(?:tadi|nanti)${GAP}${OF_DAY}|${OF_DAY}${GAP}(?:tadi|ini|nanti)|dini${GAP}hari${GAP}(?:tadi|ini))`,
  `(?<twoAfter>lusa)`,
  `(?<after>(?:ke)?esok${GAP}hari|besok)`,
];
const BRACKET = `(?:${GAP}${OF_DAY}${EDGE})?(?:(?:,?${GAP}(?:hari${GAP})?(?<weekday>${WEEKDAY}))?${GAP}\\(${SOFT}(?<day>\\d{1,2})${SOFT}/${SOFT}(?<month>\\d{1,2})(?:${SOFT}/${SOFT}(?<year>\\d{4}))?${SOFT}\\))`;
const SHIFTS: Readonly<Record<string, number>> = {
  twoBefore: -2,
  before: -1,
  same: 0,
  after: 1,
  twoAfter: 2,
};

/** A day by its distance from the reference: `kemarin`, `hari ini`, `besok`, `tadi malam`; a bracket decides: `hari ini (27/10)`. */
export const relativeDay: DateRule = {
  name: 'relative-day',
  triggers: ['relative', 'unit'],
  pattern: new RegExp(`(?:${FORMS.join('|')})${EDGE}(?:${BRACKET})?`, 'iy'),
  takesTime: true,
  read({ groups = {} }, { reference }) {
    if (groups['day'] !== undefined) {
      const year = groups['year'] === undefined ? null : Number(groups['year']);
      const weekday = groups['weekday'] === undefined ? null : weekdayNumber(groups['weekday']);
      const written = { weekday, day: Number(groups['day']), month: Number(groups['month']), year };
      return resolveDay(written, reference);
    }
    const form = Object.keys(SHIFTS).find((name) => groups[name] !== undefined) ?? 'same';
    return relativeReading(reference, (day) => dayValue(addDays(day, SHIFTS[form] ?? 0)));
  },
};
