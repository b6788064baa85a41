import { NO_PARTS } from '../date-reading.js';
import type { DateRule } from '../date-rule.js';
import { type DateValue, intervalValue, OPEN_VALUE, setValue, yearValue } from '../date-value.js';
import { dateCue, isNumberLabel, isUnitNoun } from '../date-words.js';
import { GAP, UNTIL, YEAR } from '../fragments.js';
import { labelBefore, wordAfter, wordBefore } from '../neighbour-words.js';

const PLAIN_YEAR = YEAR.replace('|[.,:]\\d', '');

/** Several years: `periode 2014-2019`, `antara 2014 dan 2019`, `pada 2017, 2018, dan 2019`, `tahun 2019/2020`. */
export const yearRange: DateRule = {
  name: 'year-range',
  triggers: ['year', 'unit'],
  pattern: new RegExp(
    `(?<label>tahun${GAP}(?:(?:anggaran|ajaran|fiskal|pelajaran)${GAP})?)?(?<first>${PLAIN_YEAR})(?:(?<until>${UNTIL}|/)|(?<more>(?:,${GAP}${PLAIN_YEAR}){0,6}),?${GAP}dan${GAP})(?:tahun${GAP})?(?<last>${YEAR})(?![%/]|-\\d|-?an|[A-Za-z])`,
    'iy',
  ),
  takesTime: false,
  read(match, { text }) {
    const { groups = {}, index } = match;
    const before = wordBefore(text, index);
    const after = wordAfter(text, index + match[0].length).toLowerCase();
    if (isNumberLabel(labelBefore(text, index)) || isUnitNoun(after) || !isDated(groups, before)) return null;
    const years = [groups['first'], ...(groups['more'] ?? '').split(',').slice(1), groups['last']].map(
      Number,
    );
    const value =
      groups['until'] === undefined && before !== 'antara' ? setValue(years.map(yearValue)) : between(years);
    const problems = value.edtf === '' ? ['impossible-date'] : [];
    return { value, parts: NO_PARTS, known: ['year'], implied: [], problems };
  },
};

// A hyphen between years says enough; words and slashes need `tahun` or a preposition before.
function isDated({ label, until = '' }: Record<string, string | undefined>, before: string): boolean {
  if (label !== undefined) return true;
  if (until === '/') return false;
  return /^\s*[-\u2013\u2014]/.test(until) || dateCue(before) !== null;
}

function between(years: readonly number[]): DateValue {
  const [first = 0] = years;
  const last = years[years.length - 1] ?? 0;
  return first > last ? OPEN_VALUE : intervalValue(yearValue(first), yearValue(last), 'year');
}
