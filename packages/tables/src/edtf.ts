import type { Column } from './column.js';

const PART = '[~?%]?[\\dX]{4}[~?%]?(?:-[~?%]?[\\dX]{2}[~?%]?){0,2}';
const END = `(?:${PART}|\\.\\.)?`;
const ITEM = `(?:${PART})?(?:\\.\\.)?(?:${PART})?`;

/**
 * The shape of a date in the Extended Date/Time Format (ISO 8601-2, levels 0 to 2 as far as news needs them): a day,
 * month or year with unknown digits (`X`) and marks of doubt (`~`, `?`, `%`), an interval (`/`), or a set (`[…]`, `{…}`).
 * An unanchored regular expression; it does not tell whether a month has as many days.
 */
export const EDTF_PATTERN = `${PART}|${END}/${END}|[\\[{]${ITEM}(?:,${ITEM})*[\\]}]`;

/**
 * Finds the regular expression that the cells of a column match.
 *
 * @param column - The column.
 * @returns The pattern, unanchored, or undefined where any text will do.
 * @example
 * patternOf({ name: 'country', type: 'string', required: false, pattern: '[A-Z]{3}', description: '' }) // '[A-Z]{3}'
 */
export function patternOf(column: Column): string | undefined {
  return column.type === 'edtf' ? EDTF_PATTERN : column.pattern;
}

const EDTF = new RegExp(`^(?:${EDTF_PATTERN})$`);

/**
 * Tells whether a text has the shape of a date in the Extended Date/Time Format.
 *
 * @param text - Any text.
 * @returns True for a day, month, year, interval or set.
 * @example
 * isEdtf('2023-09-13~') // true
 */
export function isEdtf(text: string): boolean {
  return EDTF.test(text);
}
