import type { Day } from '../calendar.js';
import { type DateReading, NO_PARTS } from '../date-reading.js';
import type { DateRule } from '../date-rule.js';
import { dayValue, OPEN_VALUE } from '../date-value.js';
import { countFrom, type ReferenceRange } from '../reference-range.js';
import { EDGE, GAP } from '../vocabulary.js';

const OF_DAY = '(?:pagi|siang|sore|petang|malam)';

/** A day by its distance from the reference: `kemarin`, `hari ini`, `besok`, `tadi malam`, `lusa`. */
export const relativeDay: DateRule = {
  name: 'relative-day',
  triggers: ['relative', 'unit'],
  pattern: new RegExp(
    `(?:(kemarin${GAP}lusa)|(kemarin|semalam|tadi${GAP}malam|malam${GAP}(?:tadi|kemarin))|(hari${GAP}ini|(?:tadi|nanti)${GAP}${OF_DAY}|${OF_DAY}${GAP}(?:tadi|ini|nanti)|dini${GAP}hari${GAP}(?:tadi|ini))|(lusa)|((?:ke)?esok${GAP}hari|besok))${EDGE}`,
    'iy',
  ),
  takesTime: true,
  read(match, { reference }) {
    const shift = [-2, -1, 0, 2, 1].find((_, index) => match[index + 1] !== undefined) ?? 0;
    return relativeReading(reference, (day) => dayValue(day.add({ days: shift })));
  },
};

/**
 * Makes the reading of an expression that the reference alone gives.
 * @param reference what to count from; null gives no date
 * @param count from one day to the value
 * @example relativeReading(null, dayValue).value.edtf // → ''
 */
export function relativeReading(
  reference: ReferenceRange | null,
  count: (day: Day) => ReturnType<typeof dayValue>,
): DateReading {
  const value = reference === null ? OPEN_VALUE : countFrom(reference, count);
  const implied = value.edtf === '' ? [] : (['year', 'month', 'day'] as const);
  return { value, parts: NO_PARTS, known: [], implied, problems: [] };
}
