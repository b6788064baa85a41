import type { DateRule } from '../date-rule.js';
import { isNumberLabel } from '../date-words.js';
import { previousWord } from '../previous-word.js';
import { resolveDay } from '../resolve-day.js';
import { SOFT } from '../vocabulary.js';

/** Day, month and year in figures, in this order: `2/11/2022`, `02-11-2022`, `2.11.2022`. */
export const numericDate: DateRule = {
  name: 'numeric-date',
  triggers: ['digit'],
  pattern: new RegExp(
    `(\\d{1,2})(?:${SOFT}([/.-])${SOFT}(\\d{1,2})${SOFT}\\2${SOFT}(\\d{4}))(?![\\d]|[/.-]\\d)`,
    'y',
  ),
  takesTime: true,
  read(match, { text }) {
    const [, day, separator, month, year] = match;
    if (isNumberLabel(previousWord(text, match.index))) return null;
    const written = { weekday: null, day: Number(day), month: Number(month), year: Number(year) };
    // Only slashes make a date of numbers that no calendar has; the rest may be versions or telephone numbers.
    const odd = written.month > 12 || written.day > 31 || written.year < 1800 || written.year > 2100;
    return odd && separator !== '/' ? null : resolveDay(written, null);
  },
};
