import type { DateRule } from '../date-rule.js';
import { isNumberLabel } from '../date-words.js';
import { SOFT } from '../fragments.js';
import { labelBefore } from '../neighbour-words.js';
import { readYear } from '../read-year.js';
import { resolveDay } from '../resolve-day.js';

/** Day and month in figures that fill a bracket: `(30/8)`, `(30/8/22)`; not parts and pages like `(1/2)`. */
export const bracketedDay: DateRule = {
  name: 'bracketed-day',
  triggers: ['digit'],
  pattern: new RegExp(
    `(?<day>\\d{1,2})${SOFT}/${SOFT}(?<month>\\d{1,2})(?:${SOFT}/${SOFT}(?<year>\\d{2}))?(?=${SOFT}\\))`,
    'y',
  ),
  takesTime: false,
  read({ index, groups = {} }, { text, reference }) {
    const open = text.charAt(index - 1) === ' ' ? index - 2 : index - 1;
    if (text.charAt(open) !== '(' || isNumberLabel(labelBefore(text, open))) return null;
    const [day = 0, month = 0] = [groups['day'], groups['month']].map(Number);
    if (month > 12 || day > 31 || isFraction(day, month)) return null;
    const year = groups['year'] === undefined ? null : readYear(groups['year']);
    return resolveDay({ weekday: null, day, month, year }, reference);
  },
};

// `(1/2)` and `(2/3)` are parts, shares and pages more often than days.
function isFraction(day: number, month: number): boolean {
  return day <= month && month <= 4;
}
