import { isRecurring } from '../clause-before.js';
import type { DateRule } from '../date-rule.js';
import { isNamedAfterDate } from '../date-words.js';
import { ANY_WEEKDAY, EDGE, GAP, MONTH, OF_DAY, SOFT, YEAR, YEAR_WORDS } from '../fragments.js';
import { labelBefore } from '../neighbour-words.js';
import { resolveDay } from '../resolve-day.js';
import { monthNumber, weekdayNumber } from '../vocabulary.js';
import { readYearWords } from '../year-words.js';

const WEEKDAY_PART = `(?:hari${GAP})?(?:(?<weekday>${ANY_WEEKDAY})(?:${GAP}${OF_DAY}${EDGE})?${SOFT},?${SOFT}\\(?)?`;
const DAY_PART = `(?:(?:tanggal|tgl\\.?)${GAP})?(?<day>\\d{1,2})(?:st|nd|rd|th)?`;
const MONTH_PART = `(?:${GAP}(?:bulan${GAP})?|${SOFT}[-/]${SOFT})(?<month>${MONTH})`;
const YEAR_PART = `(?:(?:,?${GAP}(?:tahun${GAP})?|${SOFT}[-/]${SOFT})(?<year>${YEAR}))?`;

/** Day and month name, weekday before and year after where given: `Kamis, 31 Agustus 2023`, `8 September lalu`. */
export const dayMonth: DateRule = {
  name: 'day-month',
  triggers: ['digit', 'weekday', 'unit'],
  pattern: new RegExp(`${WEEKDAY_PART}${DAY_PART}${MONTH_PART}${YEAR_PART}${YEAR_WORDS}?`, 'iy'),
  takesTime: true,
  read(match, { text, reference }) {
    const { groups = {}, index } = match;
    if (isNamedAfterDate(labelBefore(text, index)) || isRecurring(text, index)) return null;
    const { weekday, day, month, year } = groups;
    const { tense, yearShift } = readYearWords(groups, text, index);
    const { value, parts, known, implied, problems } = resolveDay(
      {
        weekday: weekday === undefined ? null : weekdayNumber(weekday),
        day: Number(day),
        month: monthNumber(month),
        year: year === undefined ? null : Number(year),
        tense,
        yearShift,
      },
      reference,
    );
    return { value, parts, known, implied, problems, end: closeBracket(text, match) };
  },
};

function closeBracket(text: string, match: RegExpExecArray): number {
  const end = match.index + match[0].length;
  if (!match[0].includes('(')) return end;
  const close = text.charAt(end) === ' ' ? end + 1 : end;
  return text.charAt(close) === ')' ? close + 1 : end;
}
