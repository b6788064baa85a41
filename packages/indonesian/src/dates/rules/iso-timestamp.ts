import type { DateField } from '../../date-expression.js';
import type { DateReading } from '../date-reading.js';
import type { DateRule } from '../date-rule.js';
import { EDGE } from '../fragments.js';
import { resolveDay } from '../resolve-day.js';

const CLOCK = '[T ](?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,9})?)?';
const ZONE = '[ ]?(?<zone>Z|[+-]\\d{2}:?\\d{2}|WIB|WITA|WIT)';

/** `2023-10-17`, `2023/10/17`, `2023-10-17T16:38:00+07:00`; the epoch and zero dates of broken metadata are none. */
export const isoTimestamp: DateRule = {
  name: 'iso-timestamp',
  triggers: ['year'],
  pattern: new RegExp(
    `(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?![\\d/.-]\\d)(?:${CLOCK}(?:${ZONE})?)?${EDGE}`,
    'iy',
  ),
  takesTime: true,
  read({ groups = {} }) {
    const [year, month, day] = [groups['year'], groups['month'], groups['day']].map(Number);
    const written = { weekday: null, year: year ?? 0, month: month ?? 0, day: day ?? 0 };
    const epoch = written.year === 1970 && written.month === 1 && written.day === 1;
    if (written.year < 1900 || epoch) return null;
    const reading = resolveDay(written, null);
    return groups['hour'] === undefined ? reading : withClock(reading, groups);
  },
};

function withClock(reading: DateReading, groups: Record<string, string | undefined>): DateReading {
  const zone = groups['zone'] ?? null;
  const clock: DateField[] = zone === null ? ['hour', 'minute'] : ['hour', 'minute', 'zone'];
  const time = `${groups['hour']?.padStart(2, '0')}:${groups['minute']}`;
  return { ...reading, known: [...reading.known, ...clock], time, zone };
}
