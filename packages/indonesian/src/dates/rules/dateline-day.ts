import type { DateRule } from '../date-rule.js';
import { SOFT } from '../fragments.js';
import { resolveDay } from '../resolve-day.js';

/** Day and month in an agency's dateline: `Jakarta, 26/10 (ANTARA) -`. */
export const datelineDay: DateRule = {
  name: 'dateline-day',
  triggers: ['digit'],
  pattern: new RegExp(
    `(?<=[A-Za-z],${SOFT})(?<day>\\d{1,2})/(?<month>\\d{1,2})(?=${SOFT}\\([A-Z][A-Za-z/ .-]{1,30}\\))`,
    'y',
  ),
  takesTime: false,
  read({ groups = {} }, { reference }) {
    const [day = 0, month = 0] = [groups['day'], groups['month']].map(Number);
    if (day > 31 || month > 12) return null;
    return resolveDay({ weekday: null, day, month, year: null }, reference);
  },
};
