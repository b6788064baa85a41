const WEEKDAYS = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'];
const DAY = new RegExp(
  `^(?:\\D*[^A-Za-z0-9\\u00c0-\\u024f])?(${WEEKDAYS.join('|')}) \\((\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)\\d{2})\\)$`,
  'i',
);

/**
 * Says whether words end with a weekday and its day in brackets, as the calendar has them. Most days in brackets stand
 * so, and need not be read to see that nothing is wrong with them.
 * @param words The bracket with the few words before it.
 * @example
 * ```ts
 * isConfirmed('ra, Rabu (2/11/2022)'); // true
 * isConfirmed('ra, Kamis (2/11/2022)'); // false
 * ```
 */
export function isConfirmed(words: string): boolean {
  const found = DAY.exec(words);
  if (found === null) return false;
  const [day, month] = [Number(found[2]), Number(found[3])];
  const date = new Date(Date.UTC(Number(found[4]), month - 1, day));
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return false;
  return WEEKDAYS[(date.getUTCDay() + 6) % 7] === (found[1] ?? '').toLowerCase();
}
