import { addDays } from '../calendar.js';
import { type DateReading, NO_PARTS } from '../date-reading.js';
import type { DateAnchor, DateContext, DateRule } from '../date-rule.js';
import { approximate, type DateValue, dayValue, OPEN_VALUE } from '../date-value.js';
import { COUNT, EDGE, GAP, readCount } from '../fragments.js';
import { relativeReading } from '../relative-reading.js';
import { unitValue } from '../unit-value.js';

const AMOUNT = `(?:se(?<one>hari|pekan|minggu|bulan|tahun)|(?:(?<count>${COUNT})${GAP})?(?<unit>hari|pekan|minggu|bulan|tahun))`;
const LATER = 'kemudian|setelahnya|sesudahnya|berikutnya|setelah itu|sesudah itu';
/** A day named farther back, in code units, is no longer what these words count from. */
const REACH = 300;

/** A distance from the day named before: `sehari sebelumnya`, `dua hari kemudian`, `keesokan harinya`. */
export const anchored: DateRule = {
  name: 'anchored',
  triggers: ['count', 'digit', 'unit', 'relative', 'weekday'],
  pattern: new RegExp(
    `(?:(?<next>keesokan${GAP}hari(?:nya)?)|${AMOUNT}${GAP}(?:(?<earlier>sebelumnya|sebelum${GAP}itu)|${LATER}))${EDGE}`,
    'iy',
  ),
  takesTime: false,
  read({ index, groups = {} }, context) {
    const direction = groups['earlier'] === undefined ? 1 : -1;
    const shift = direction * (groups['count'] === undefined ? 1 : readCount(groups['count']));
    const unit =
      groups['next'] === undefined ? (groups['one'] ?? groups['unit'] ?? '').toLowerCase() : 'hari';
    const { anchor } = context;
    if (anchor !== null && index - anchor.end <= REACH) {
      return { ...EMPTY, implied: ['year', 'month', 'day'], value: distance(anchor, unit, shift) };
    }
    return shift < 0 && unit === 'hari' ? fromReference(context, shift) : EMPTY;
  },
};

const EMPTY: DateReading = { value: OPEN_VALUE, parts: NO_PARTS, known: [], implied: [], problems: [] };

// Without a day named before, days count back from the reference, and only roughly.
function fromReference({ reference }: DateContext, shift: number): DateReading {
  return relativeReading(reference, (day) => approximate(dayValue(addDays(day, shift))));
}

// Days from a day, months from a month and years from a year are exact; nothing is finer than what it counts from.
function distance({ day, precision }: DateAnchor, unit: string, shift: number): DateValue {
  const grain = GRAINS[unit] ?? 'day';
  if (ORDER.indexOf(grain) < ORDER.indexOf(precision)) return OPEN_VALUE;
  const weeks = unit === 'pekan' || unit === 'minggu';
  const value = weeks ? dayValue(addDays(day, 7 * shift)) : unitValue(unit, day, shift);
  return grain === precision && !weeks ? value : approximate(value);
}

const ORDER = ['day', 'month', 'year'];
const GRAINS: Readonly<Record<string, DateAnchor['precision']>> = { bulan: 'month', tahun: 'year' };
