import type { DateRule } from '../date-rule.js';
import { isNumberLabel } from '../date-words.js';
import { SOFT } from '../fragments.js';
import { labelBefore } from '../neighbour-words.js';
import { readYear } from '../read-year.js';
import { resolveDay } from '../resolve-day.js';

/** Day, month and year in figures, in this order: `2/11/2022`, `02-11-2022`, `2.11.2022`; two figures of the year only before a clock time. */
export const numericDate: DateRule = {
  name: 'numeric-date',
  triggers: ['digit'],
  pattern: new RegExp(
    `(?<day>\\d{1,2})${SOFT}(?<mark>[/.-])${SOFT}(?<month>\\d{1,2})${SOFT}\\k<mark>${SOFT}(?:(?<year>\\d{4})|(?<short>\\d{2})(?=${SOFT}[,|-]?${SOFT}\\d{1,2}:\\d{2}))(?!\\d|[/.-]\\d|,\\d(?!\\d?[.:]\\d{2}))`,
    'y',
  ),
  takesTime: true,
  read({ index, groups = {} }, { text }) {
    if (isNumberLabel(labelBefore(text, index))) return null;
    const day = Number(groups['day']);
    const month = Number(groups['month']);
    const year = readYear(groups['year'] ?? groups['short'] ?? '');
    // Only slashes make a date of numbers that no calendar has: others may be versions or telephone numbers.
    const odd = month > 12 || day > 31 || year < 1800 || year > 2100;
    return odd && groups['mark'] !== '/' ? null : resolveDay({ weekday: null, day, month, year }, null);
  },
};
