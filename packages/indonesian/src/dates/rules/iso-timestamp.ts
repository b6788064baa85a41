import type { DateField } from '../../date-expression.js';
import type { DateReading } from '../date-reading.js';
import type { DateRule } from '../date-rule.js';
import { resolveDay } from '../resolve-day.js';
import { EDGE } from '../vocabulary.js';

/** `2023-10-17`, `2023/10/17`, `2023-10-17T16:38:00+07:00`; the epoch and zero dates of broken metadata are none. */
export const isoTimestamp: DateRule = {
  name: 'iso-timestamp',
  triggers: ['digit'],
  pattern: new RegExp(
    `(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/.-]\\d)(?:[T ]([01]?\\d|2[0-4]):([0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,9})?)?[ ]?(Z|[+-]\\d{2}:?\\d{2}|WIB|WITA|WIT)?)?${EDGE}`,
    'iy',
  ),
  takesTime: true,
  read(match) {
    const [, year, , month, day, hour, minute, zone] = match.map((part) => part);
    const written = { weekday: null, year: Number(year), month: Number(month), day: Number(day) };
    if (written.year < 1900 || (written.year === 1970 && written.month === 1 && written.day === 1))
      return null;
    const reading = resolveDay(written, null);
    return hour === undefined ? reading : withClock(reading, hour, minute ?? '00', zone ?? null);
  },
};

function withClock(reading: DateReading, hour: string, minute: string, zone: string | null): DateReading {
  const clock: DateField[] = zone === null ? ['hour', 'minute'] : ['hour', 'minute', 'zone'];
  return {
    ...reading,
    known: [...reading.known, ...clock],
    time: `${hour.padStart(2, '0')}:${minute}`,
    zone,
  };
}
