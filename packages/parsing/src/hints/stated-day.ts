import { findDates } from '@warta/indonesian';

/** A day as metadata state it. */
export interface StatedDay {
  /** `YYYY-MM-DD`, in the zone it was printed for. */
  readonly day: string;
  /** Clock and zone as written, empty where none: `23:38`, `+07:00`, `Z`. */
  readonly clock: string;
  readonly zone: string;
}

const yearFirst =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]{1,3}(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|WIB|WITA|WIT|[+-]\d{2}:?\d{2})?)?/i;
const dayFirst =
  /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ,|-]{1,3}(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s?(WIB|WITA|WIT|[+-]\d{2}:?\d{2})?)?/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?)?$/;
const epoch = /^\d{10}(?:\d{3})?$/;
/** Western Indonesia, where the outlets that write UTC print their days. */
const localMinutes = 7 * 60;
const utc = /^(?:Z|UTC|GMT|[+-]00:?00)$/;

/**
 * Reads a day as metadata state it: numbers with the year or the day first, compact, seconds since 1970, or
 * words with a year (`Selasa, 17 Oktober 2023`); the month first where
 * the second number can be no month (`10/21/2025`). A time in UTC becomes the day in Western Indonesia, any other
 * zone keeps its printed day. Null for days that do not exist, and for what a system writes where it knows no
 * day (`0000-00-00`, `1970-01-01`).
 * @param value as stated
 * @example
 * readStatedDay('2023-10-16T18:30:00Z')?.day; // '2023-10-17'
 */
export function readStatedDay(value: string): StatedDay | null {
  const text = value.trim();
  if (epoch.test(text)) return epochDay(text);
  const first = yearFirst.exec(text) ?? compact.exec(text);
  if (first !== null) return checkedDay(first, first[1], first[2], first[3]);
  const last = dayFirst.exec(text);
  if (last === null) return wordedDay(text);
  const [, one = '', two = '', year = ''] = last;
  return Number(two) > 12 ? checkedDay(last, year, one, two) : checkedDay(last, year, two, one);
}

/** No stated day is longer, and a long text is no day. */
const longestWords = 80;

function wordedDay(text: string): StatedDay | null {
  const found = text.length > longestWords ? undefined : findDates(text, { reference: null })[0];
  if (found === undefined || found.precision !== 'day' || !found.known.includes('year')) return null;
  if (found.problems.includes('impossible-date') || found.from !== found.to) return null;
  const clock = found.time ?? '';
  const zone = /(?:GMT|UTC|\+00:?00)\s*$/.exec(text)?.[0]?.trim() ?? found.zone ?? '';
  const day =
    utc.test(zone) && clock !== '' ? localDay(Date.parse(`${found.from}T00:00:00Z`), clock) : found.from;
  return known({ day, clock, zone });
}

function epochDay(text: string): StatedDay | null {
  const seconds = Number(text.slice(0, 10));
  const date = new Date((seconds + localMinutes * 60) * 1000);
  return known({
    day: date.toISOString().slice(0, 10),
    clock: date.toISOString().slice(11, 16),
    zone: '+07:00',
  });
}

function checkedDay(match: RegExpExecArray, year = '', month = '', day = ''): StatedDay | null {
  const stated = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${stated}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== stated) return null;
  const clock = match[4] === undefined ? '' : `${match[4].padStart(2, '0')}:${match[5] ?? '00'}`;
  const zone = (match[6] ?? '').toUpperCase();
  return known({ day: utc.test(zone) && clock !== '' ? localDay(time, clock) : stated, clock, zone });
}

function localDay(midnight: number, clock: string): string {
  const minutes = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) + localMinutes;
  return new Date(midnight + minutes * 60_000).toISOString().slice(0, 10);
}

/** Days that systems write where they know none: the beginning of their own count. */
function known(stated: StatedDay): StatedDay | null {
  const isDefault = stated.day < '1900' || stated.day === '1970-01-01' || stated.day === '1969-12-31';
  return isDefault ? null : stated;
}
