/** A day read from a URL, `YYYY-MM-DD`, or null. */
export type UrlDay = string | null;

const PATTERNS: readonly RegExp[] = [
  /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?=[/?#]|$)/,
  /\/((?:19|20)\d{2})-(\d{2})-(\d{2})(?=[/_?#-]|$)/,
  /[/-]((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4,6})?(?=[/_?#-]|$)/,
];

/**
 * Reads the day that a page's address states.
 * @param uri The address, or null.
 * @returns `YYYY-MM-DD`, or null where it states none, or an impossible one.
 * @example
 * ```ts
 * urlDay('https://contoh.id/read/2023/10/17/harga-beras'); // '2023-10-17'
 * ```
 */
export function urlDay(uri: string | null): UrlDay {
  if (uri === null || uri.length > 2000) return null;
  for (const pattern of PATTERNS) {
    const found = pattern.exec(uri);
    const day = found === null ? null : validDay(Number(found[1]), Number(found[2]), Number(found[3]));
    if (day !== null) return day;
  }
  return null;
}

/**
 * Writes a day of the calendar.
 * @param year A year from 1900.
 * @param month A month from 1.
 * @param day A day from 1.
 * @returns `YYYY-MM-DD`, or null where the calendar has no such day.
 * @example
 * ```ts
 * validDay(2023, 2, 29); // null
 * ```
 */
export function validDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  return date.toISOString().slice(0, 10);
}
