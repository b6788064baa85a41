import type { Day } from '../calendar.js';
import type { DateRule } from '../date-rule.js';
import { dayValue } from '../date-value.js';
import { EDGE, GAP, WEEKDAY, weekdayNumber } from '../vocabulary.js';
import { relativeReading } from './relative-day.js';

/** A weekday by itself or with its week: `Rabu`, `hari Rabu`, `Rabu lalu`, `Rabu pekan depan`. */
export const weekdayAlone: DateRule = {
  name: 'weekday-alone',
  triggers: ['weekday', 'unit'],
  pattern: new RegExp(
    `(hari${GAP})?(${WEEKDAY})(?:${GAP}(?:(pekan|minggu)${GAP})?((?:yang${GAP})?lalu|silam|kemarin|ini|besok|depan|mendatang)${EDGE})?`,
    'iy',
  ),
  takesTime: true,
  read(match, { reference }) {
    const [, hari, name = '', week, shift] = match;
    if (hari === undefined && !/^[A-Z]/.test(name)) return null;
    const weekday = weekdayNumber(name);
    const reading = relativeReading(reference, (day) =>
      dayValue(pickDay(day, weekday, week !== undefined, shift)),
    );
    return { ...reading, parts: { ...reading.parts, weekday }, known: ['weekday'] };
  },
};

function pickDay(from: Day, weekday: number, ofWeek: boolean, word = ''): Day {
  const shift = /^(?:depan|mendatang|besok)/i.test(word) ? 1 : /^ini/i.test(word) || word === '' ? 0 : -1;
  const inWeek = from.add({ days: weekday - from.dayOfWeek });
  if (ofWeek || /^ini/i.test(word)) return inWeek.add({ days: 7 * (ofWeek ? shift : 0) });
  const back = (from.dayOfWeek - weekday + 7) % 7;
  if (shift === 0) return from.subtract({ days: back });
  return shift < 0 ? from.subtract({ days: back || 7 }) : from.add({ days: 7 - back });
}
