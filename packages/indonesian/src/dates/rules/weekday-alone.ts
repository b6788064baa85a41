import { addDays, type Day, weekdayOf } from '../calendar.js';
import { isPlanned, isRecurring } from '../clause-before.js';
import type { DateRule } from '../date-rule.js';
import { dayValue } from '../date-value.js';
import { dateCue, isWeekdayException } from '../date-words.js';
import { DASH, EDGE, GAP, OF_DAY, UNTIL, WEEKDAY } from '../fragments.js';
import { wordAfter, wordBefore } from '../neighbour-words.js';
import { relativeReading } from '../relative-reading.js';
import { weekdayNumber } from '../vocabulary.js';
import { readShift } from '../year-words.js';

/** A weekday by itself or with its week: `Rabu`, `hari Rabu`, `Rabu lalu`, `Rabu pekan depan`. */
export const weekdayAlone: DateRule = {
  name: 'weekday-alone',
  triggers: ['weekday', 'unit'],
  pattern: new RegExp(
    `(?<hari>hari${GAP})?(?<name>${WEEKDAY})(?:${GAP}(?<week>(?:pekan|minggu)${GAP})?(?<shift>(?:yang${GAP})?lalu|silam|kemarin|ini|besok|depan|mendatang)${EDGE}|${GAP}${OF_DAY}${GAP}(?<later>nanti|lalu|kemarin|besok)${EDGE})?`,
    'iy',
  ),
  takesTime: true,
  read(match, { text, reference }) {
    if (!isDay(match, text)) return null;
    const { groups = {}, index } = match;
    const { week, shift = groups['later'] } = groups;
    const weekday = weekdayNumber(groups['name']);
    const tense = shift ?? (isPlanned(text, index) ? 'nanti' : undefined);
    const reading = relativeReading(reference, (day) =>
      dayValue(week === undefined ? nearest(day, weekday, tense) : inWeek(day, weekday, shift)),
    );
    return { ...reading, parts: { ...reading.parts, weekday }, known: ['weekday'] };
  },
};

/** `setiap Senin, Rabu dan Sabtu` names no day. */
const REPEATED = new RegExp(
  `tiap${GAP}(?:hari${GAP})?(?:${WEEKDAY}(?:,${GAP}(?:dan${GAP})?|${GAP}dan${GAP}|${DASH})){0,6}$`,
  'i',
);

function isDay({ index, groups = {}, 0: whole }: RegExpExecArray, text: string): boolean {
  const { hari, name = '', shift, later } = groups;
  const before = wordBefore(text, index);
  if (
    isWeekdayException(before) ||
    isRecurring(text, index) ||
    isSchedule(text, index, index + whole.length) ||
    REPEATED.test(text.slice(Math.max(0, index - 60), index))
  )
    return false;
  if (hari !== undefined) return true;
  if (!/^[A-Z]/.test(name)) return false;
  const sure = shift !== undefined || later !== undefined || dateCue(before) !== null;
  return sure || !isName(wordAfter(text, index + whole.length));
}

/** `buka Senin hingga Jumat`: days of every week. */
const TO_WEEKDAY = new RegExp(`${UNTIL}(?:hari${GAP})?${WEEKDAY}`, 'iy');
const FROM_WEEKDAY = new RegExp(`${WEEKDAY}${UNTIL}(?:hari${GAP})?$`, 'i');

function isSchedule(text: string, start: number, end: number): boolean {
  TO_WEEKDAY.lastIndex = end;
  return TO_WEEKDAY.test(text) || FROM_WEEKDAY.test(text.slice(Math.max(0, start - 30), start));
}

// `alias Jumat Keliling`: the weekday begins a name.
function isName(after: string): boolean {
  return /^[A-Z]/.test(after) && !/^(?:WIB|WITA|WIT|Wib|Wita|Wit)$/.test(after);
}

function inWeek(from: Day, weekday: number, shift = 'ini'): Day {
  return addDays(from, weekday - weekdayOf(from) + 7 * readShift(shift));
}

// Alone, the last one up to the day itself; `lalu` and `depan` exclude the day, `nanti` does not, `ini` is the one of the week.
function nearest(from: Day, weekday: number, shift: string | undefined): Day {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  if (shift === undefined) return addDays(from, -back);
  if (/^nanti/i.test(shift)) return addDays(from, (7 - back) % 7);
  const direction = readShift(shift);
  if (direction === 0) return inWeek(from, weekday);
  return direction < 0 ? addDays(from, -(back || 7)) : addDays(from, 7 - back);
}
