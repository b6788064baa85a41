const WEEKDAYS = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'];
const DAY = new RegExp(
  `^(?:\\D*[^A-Za-z0-9\\u00c0-\\u024f])?(${WEEKDAYS.join('|')}) \\((\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)\\d{2})\\)$`,
  'i',
);

const DAY_LENGTH = 86_400_000;
// The first day that is counted, 1 January 1900, was a Monday.
const MONDAY = Date.UTC(1900, 0, 1);

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
  const year = Number(found[4]);
  const date = Date.UTC(year, month - 1, day);
  const last = Date.UTC(year, month, 0);
  if (day < 1 || month < 1 || month > 12 || date > last) return false;
  return weekdayOf(date) === (found[1] ?? '').toLowerCase();
}

function weekdayOf(date: number): string | undefined {
  return WEEKDAYS[((date - MONDAY) / DAY_LENGTH) % WEEKDAYS.length];
}
