import { type DateReading, NO_PARTS } from '../date-reading.js';
import type { DateContext, DateRule } from '../date-rule.js';
import { decadeValue, yearValue } from '../date-value.js';
import { EDGE, GAP, YEAR } from '../fragments.js';
import { MONTH_PHRASE, readMonthPhrase } from '../month-phrase.js';
import { type DatePart, partValue } from '../part-value.js';
import { readYear } from '../read-year.js';
import { relativeReading } from '../relative-reading.js';
import { unitValue } from '../unit-value.js';
import { readShift } from '../year-words.js';

const UNIT = `(?<unit>pekan|minggu|bulan|tahun)${GAP}(?<shift>(?:yang${GAP})?lalu|silam|kemarin|ini|depan|mendatang)`;
const DECADE = `(?:tahun${GAP}|era${GAP}|dekade${GAP})?(?<decade>(?:1[5-9]|20)\\d0|[3-9]0(?=-))-?an`;
const WHOLE_YEAR = `(?:tahun${GAP})?(?<wholeYear>${YEAR})(?!-\\d|/)`;

/** The beginning, middle or end: `awal bulan ini`, `pertengahan Juli`, `akhir 2022`, `akhir pekan lalu`, `awal 1990-an`. */
export const partOf: DateRule = {
  name: 'part-of',
  triggers: ['part'],
  pattern: new RegExp(
    `(?<part>awal|pertengahan|medio|akhir|penghujung|pengujung)${GAP}(?:${UNIT}|${DECADE}|${WHOLE_YEAR}|${MONTH_PHRASE})${EDGE}`,
    'iy',
  ),
  takesTime: false,
  read({ groups = {} }, context) {
    const whole = readWhole(groups, context);
    const value = partValue(whole.value, readPart(groups['part'] ?? ''));
    return { ...whole, value };
  },
};

function readPart(word: string): DatePart {
  if (/^awal/i.test(word)) return 'first';
  return /^(?:pertengahan|medio)/i.test(word) ? 'middle' : 'last';
}

function readWhole(groups: Record<string, string | undefined>, { reference }: DateContext): DateReading {
  const { unit, shift = '', decade, wholeYear } = groups;
  if (unit !== undefined) {
    return relativeReading(reference, (day) => unitValue(unit.toLowerCase(), day, readShift(shift)));
  }
  const written = { known: ['year'] as const, implied: [], problems: [] };
  if (decade !== undefined) return { ...written, value: decadeValue(readYear(decade)), parts: NO_PARTS };
  if (wholeYear !== undefined) {
    return {
      ...written,
      value: yearValue(Number(wholeYear)),
      parts: { ...NO_PARTS, year: Number(wholeYear) },
    };
  }
  return readMonthPhrase(groups, reference);
}
