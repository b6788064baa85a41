import type { DateField } from '../date-expression.js';
import { DASH, EDGE, OF_DAY as PART, SOFT } from './fragments.js';

/** A clock time, time of day or zone that goes on a date. */
export interface TimeTail {
  readonly end: number;
  readonly time: string | null;
  readonly zone: string | null;
  readonly known: readonly DateField[];
}

const ZONE = `(WIB|WITA|WIT|waktu setempat|GMT(?:[+-]\\d{1,2})?|UTC(?:[+-]\\d{1,2})?)${EDGE}`;
const OF_DAY = `${PART}${EDGE}`;
const LABELLED = `(?:,?${SOFT}(?:sekitar${SOFT})?(?:pada${SOFT})?(?:pukul|pkl\\.?|jam)${SOFT}([01]?\\d|2[0-4])(?:[.:]([0-5]\\d)(?:[.:][0-5]\\d)?)?(?![\\d]))`;
const BARE = `(?:${SOFT}(?:[,|/–—-]|at)?${SOFT}\\(?([01]?\\d|2[0-4])(?::([0-5]\\d)(?::[0-5]\\d)?|\\.([0-5]\\d)(?=${SOFT}(?:WI|[\\n|)]|$)))(?!\\d))`;
const SPAN = `(?:(?:${DASH}|${SOFT}(?:hingga|sampai|s/d)${SOFT})(?:pukul${SOFT})?\\d{1,2}[.:]\\d{2}(?!\\d))?`;
const TAIL = new RegExp(
  `(?:${SOFT},?${SOFT}${OF_DAY})?(?:(?:${LABELLED}|${BARE})${SPAN}(?:${SOFT}([+-]\\d{2}:?\\d{2})${EDGE})?)?(?:${SOFT}(am|pm)${EDGE})?(?:${SOFT}\\(?(${OF_DAY})\\)?)?(?:,?${SOFT}\\(?${ZONE})?`,
  'iy',
);

const CLOSE = 41;

/**
 * Reads what follows a date on the clock: `, 07:22 WIB`, ` | 20.04 WIB`, ` pukul 10.00`, ` malam waktu setempat`.
 * @param text any string
 * @param at one past the date
 * @returns null where nothing of the clock follows
 * @example readTime('1 September 2023, 07:22 WIB', 16)?.time // → '07:22'
 */
export function readTime(text: string, at: number): TimeTail | null {
  // A date that ends its text or its bracket has nothing of the clock behind it.
  if (at >= text.length || text.charCodeAt(at) === CLOSE) return null;
  TAIL.lastIndex = at;
  const match = TAIL.exec(text);
  if (match === null || match[0].trim() === '') return null;
  // To take the groups by their numbers spares the iterator of a pattern for arrays.
  const zone = match[9] ?? match[6];
  const hour = match[1] ?? match[3];
  const minute = match[2] ?? match[4] ?? match[5] ?? '00';
  const time = hour === undefined ? null : clock(Number(hour), minute, match[7] ?? match[8]);
  const known: DateField[] = time === null ? [] : ['hour', 'minute'];
  if (zone !== undefined) known.push('zone');
  const end = at + match[0].trimEnd().length;
  return { end, time, zone: zone === undefined ? null : zoneName(zone), known };
}

function clock(hour: number, minute: string, half: string | undefined): string {
  const shifted = hour + shiftOf(hour, half?.toLowerCase());
  return `${String(shifted % 24).padStart(2, '0')}:${minute}`;
}

// `11:38 pm`, `pukul 8 malam`, `jam 1 siang`.
function shiftOf(hour: number, half: string | undefined): number {
  if (half === 'am') return hour === 12 ? -12 : 0;
  if (half === 'pm' || half === 'sore' || half === 'petang' || half === 'malam') return hour < 12 ? 12 : 0;
  return half === 'siang' && hour < 5 ? 12 : 0;
}

function zoneName(zone: string): string {
  return /^waktu/i.test(zone) ? zone : zone.toUpperCase();
}
