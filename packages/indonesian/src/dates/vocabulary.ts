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

const FULL_MONTHS: ReadonlySet<string> = new Set(
  months.entries.filter(({ form }) => form === 'full').map(({ word }) => word),
);

/**
 * Gives the number of a month name, 0 for none.
 * @param name as written, a final full stop allowed
 * @example monthNumber('Agt.') // → 8
 */
export function monthNumber(name = ''): number {
  return MONTH_NUMBERS.get(name.toLowerCase().replace('.', '')) ?? 0;
}

/**
 * Gives the number of a weekday name, 0 for none.
 * @param name as written, a final full stop allowed
 * @example weekdayNumber('Ahad') // → 7
 */
export function weekdayNumber(name = ''): number {
  return WEEKDAY_NUMBERS.get(name.toLowerCase().replace('.', '')) ?? 0;
}

/**
 * Tells whether a month name stands in full and with a capital, as it must where nothing else shows that it is one.
 * @param name as written
 * @example isProperMonth('Agt') // → false
 */
export function isProperMonth(name: string): boolean {
  return /^[A-Z]/.test(name) && FULL_MONTHS.has(name.toLowerCase());
}
