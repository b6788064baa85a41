import type { DateRule } from '../date-rule.js';
import { chooseOne, type DateValue, intervalValue, monthValue, OPEN_VALUE, setValue } from '../date-value.js';
import { dateCue } from '../date-words.js';
import { EDGE, GAP, MONTH, UNTIL, YEAR, YEAR_WORDS } from '../fragments.js';
import { wordBefore } from '../neighbour-words.js';
import { resolveMonth } from '../resolve-month.js';
import { isProperMonth, monthNumber } from '../vocabulary.js';
import { readYearWords } from '../year-words.js';

/** Two months: `Juli-Agustus 2023`, `Desember 2021 sampai Februari 2022`, `Juli dan Agustus`. */
export const monthRange: DateRule = {
  name: 'month-range',
  triggers: ['month', 'unit'],
  pattern: new RegExp(
    `(?<label>bulan${GAP})?(?<first>${MONTH})(?:${GAP}(?<firstYear>${YEAR}))?(?:(?<until>${UNTIL})|${GAP}(?<joint>dan|atau|&)${GAP})(?:bulan${GAP})?(?<month>${MONTH})(?:${GAP}(?<year>${YEAR}))?${YEAR_WORDS}?${EDGE}`,
    'iy',
  ),
  takesTime: false,
  read({ index, groups = {} }, { text, reference }) {
    const { label, first = '', firstYear, until, joint = '', month = '', year } = groups;
    const sure = label !== undefined || year !== undefined || until !== undefined;
    if (!sure && dateCue(wordBefore(text, index)) === null) return null;
    if (year === undefined && !(isProperMonth(first) && isProperMonth(month))) return null;
    const last = resolveMonth(
      {
        month: monthNumber(month),
        year: year === undefined ? null : Number(year),
        ...readYearWords(groups, text, index),
      },
      reference,
    );
    if (last.value.precision !== 'month' || last.parts.year === null) return { ...last, value: OPEN_VALUE };
    const start = startOf(monthNumber(first), firstYear, last.value);
    return { ...last, value: joinMonths(start, last.value, until === undefined ? joint.toLowerCase() : '') };
  },
};

function startOf(first: number, firstYear: string | undefined, last: DateValue): DateValue {
  const [year = 0, month = 0] = last.edtf.split('-').map(Number);
  if (firstYear !== undefined) return monthValue(Number(firstYear), first);
  return monthValue(first > month ? year - 1 : year, first);
}

function joinMonths(first: DateValue, last: DateValue, joint: string): DateValue {
  if (joint === '') return first.from > last.from ? OPEN_VALUE : intervalValue(first, last, 'month');
  const all = setValue([first, last]);
  return joint === 'atau' ? chooseOne(all) : all;
}
