import type { DateField } from '../date-expression.js';
import { EDGE } from './vocabulary.js';

/** A clock time, time of day or zone that goes on a date. */
export interface TimeTail {
  readonly end: number;
  readonly time: string | null;
  readonly zone: string | null;
  readonly known: readonly DateField[];
}

const BLANK = '[ \\t\\u00a0]{0,3}';
const ZONE = `(WIB|WITA|WIT|waktu setempat|waktu[ ][A-Z][a-z]{2,12}(?=[^a-z])|GMT(?:[+-]\\d{1,2})?|UTC(?:[+-]\\d{1,2})?)${EDGE}`;
const OF_DAY = `(?:pagi|siang|sore|petang|malam|tengah malam|dini hari)${EDGE}`;
const LABELLED = `(?:,?${BLANK}(?:sekitar${BLANK})?(?:pada${BLANK})?(?:pukul|pkl\\.?|jam)${BLANK}([01]?\\d|2[0-4])(?:[.:]([0-5]\\d)(?:[.:][0-5]\\d)?)?(?![\\d]))`;
const BARE = `(?:${BLANK}[,|/–—-]?${BLANK}\\(?([01]?\\d|2[0-4])(?::([0-5]\\d)(?::[0-5]\\d)?|\\.([0-5]\\d)(?=${BLANK}WI))(?!\\d))`;
const TAIL = new RegExp(
  `(?:${BLANK},?${BLANK}${OF_DAY})?(?:${LABELLED}|${BARE})?(?:${BLANK}(am|pm)${EDGE})?(?:${BLANK}${OF_DAY})?(?:,?${BLANK}\\(?${ZONE})?`,
  'iy',
);

/**
 * Reads what follows a date on the clock: `, 07:22 WIB`, ` | 20.04 WIB`, ` pukul 10.00`, ` malam waktu setempat`.
 * @param text any string
 * @param at one past the date
 * @returns null where nothing of the clock follows
 * @example readTime('1 September 2023, 07:22 WIB', 16)?.time // → '07:22'
 */
export function readTime(text: string, at: number): TimeTail | null {
  TAIL.lastIndex = at;
  const match = TAIL.exec(text);
  if (match === null || match[0].trim() === '') return null;
  const [whole, hour1, minute1, hour2, minute2, minute3, half, zone] = match;
  const hour = hour1 ?? hour2;
  const time = hour === undefined ? null : clock(Number(hour), minute1 ?? minute2 ?? minute3 ?? '00', half);
  const known: DateField[] = time === null ? [] : ['hour', 'minute'];
  if (zone !== undefined) known.push('zone');
  return { end: at + whole.trimEnd().length, time, zone: zone === undefined ? null : zoneName(zone), known };
}

function clock(hour: number, minute: string, half: string | undefined): string {
  const shift =
    half?.toLowerCase() === 'pm' && hour < 12 ? 12 : half?.toLowerCase() === 'am' && hour === 12 ? -12 : 0;
  return `${String(hour + shift).padStart(2, '0')}:${minute}`;
}

function zoneName(zone: string): string {
  return /^waktu/i.test(zone) ? zone : zone.toUpperCase();
}
