import months from '../../data/months.json' with { type: 'json' };
import weekdays from '../../data/weekdays.json' with { type: 'json' };

/** Month names in lower case and their numbers, 1 to 12. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  months.entries.map(({ word, month }) => [word, month]),
);

/** Weekday names in lower case and their ISO numbers, 1 for Monday to 7 for Sunday. */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(
  weekdays.entries.map(({ word, weekday }) => [word, weekday]),
);

/** Joins words into a group of a regular expression, the longest first. */
export function alternatives(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
}

/** End of a word. */
export const EDGE = '(?![A-Za-z0-9\\u00c0-\\u024f])';
/** Blanks within an expression. */
export const GAP = '[ \\t\\u00a0]{1,3}';
/** Blanks or nothing. */
export const SOFT = '[ \\t\\u00a0]{0,3}';

const shortDot = `(?:\\.(?=${SOFT}\\d))?`;

/** Any month name. */
export const MONTH = `${alternatives(months.entries.map(({ word }) => word))}${EDGE}${shortDot}`;
/** Month names written in full, in Indonesian. */
export const FULL_MONTH = `${alternatives(months.entries.filter(({ form }) => form === 'full').map(({ word }) => word))}${EDGE}`;
/** Weekday names that stand by themselves in Indonesian text. */
export const WEEKDAY = `${alternatives(weekdays.entries.filter(({ form }) => form === 'full').map(({ word }) => word))}${EDGE}`;
/** Any weekday name, short and English forms included: only before a full date. */
export const ANY_WEEKDAY = `${alternatives(weekdays.entries.map(({ word }) => word))}${EDGE}\\.?`;
/** A year of recorded news and history. */
export const YEAR = '(?:1[5-9]|2[0-2])\\d{2}(?!\\d)';

/**
 * Gives the number of a month name.
 * @param name as written, a final full stop allowed
 * @example monthNumber('Agt.') // → 8
 */
export function monthNumber(name: string): number {
  return MONTH_NUMBERS.get(name.toLowerCase().replace('.', '')) ?? 0;
}

/**
 * Gives the number of a weekday name.
 * @param name as written, a final full stop allowed
 * @example weekdayNumber('Ahad') // → 7
 */
export function weekdayNumber(name: string): number {
  return WEEKDAY_NUMBERS.get(name.toLowerCase().replace('.', '')) ?? 0;
}
