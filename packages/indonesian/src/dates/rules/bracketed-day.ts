import type { DateRule } from '../date-rule.js';
import { isNumberLabel } from '../date-words.js';
import { previousWord } from '../previous-word.js';
import { readYear } from '../read-year.js';
import { resolveDay } from '../resolve-day.js';
import { SOFT } from '../vocabulary.js';

/** Day and month in figures that fill a bracket: `(30/8)`, `(30/8/22)`; not parts and pages like `(1/2)`. */
export const bracketedDay: DateRule = {
  name: 'bracketed-day',
  triggers: ['digit'],
  pattern: new RegExp(
    `(\\d{1,2})${SOFT}/${SOFT}(\\d{1,2})(?:${SOFT}/${SOFT}(\\d{4}|\\d{2}))?(?=${SOFT}\\))`,
    'y',
  ),
  takesTime: true,
  read(match, { text, reference }) {
    const [, day, month, year] = match.map((part) => part);
    const written = {
      weekday: null,
      day: Number(day),
      month: Number(month),
      year: year === undefined ? null : readYear(year),
    };
    const open = bracketBefore(text, match.index);
    if (open < 0 || isNumberLabel(previousWord(text, open))) return null;
    if (written.year === null && (written.month > 12 || written.day > 31)) return null;
    if (written.year === null && written.day <= written.month && written.month <= 4) return null;
    return resolveDay(written, reference);
  },
};

function bracketBefore(text: string, at: number): number {
  const open = text.charAt(at - 1) === ' ' ? at - 2 : at - 1;
  return text.charAt(open) === '(' ? open : -1;
}
