import type { DateReading } from '../date-reading.js';
import type { DateRule } from '../date-rule.js';
import { chooseOne, type DateValue, intervalValue, OPEN_VALUE, setValue } from '../date-value.js';
import { GAP, MONTH, YEAR, YEAR_WORDS } from '../fragments.js';
import { wordBefore } from '../neighbour-words.js';
import { resolveDay } from '../resolve-day.js';
import { exactDay } from '../resolve-range.js';
import { monthNumber } from '../vocabulary.js';
import { readYearWords } from '../year-words.js';

const LABEL = `(?:(?:tanggal|tgl\\.?)${GAP})?`;

/** Several days of one month: `8 dan 13 Oktober`, `8, 9, dan 10 Oktober 2022`, `8 atau 9 Oktober`. */
export const dayList: DateRule = {
  name: 'day-list',
  triggers: ['digit', 'unit'],
  pattern: new RegExp(
    `${LABEL}(?<days>(?:\\d{1,2},[ ]?){0,8}\\d{1,2}),?${GAP}(?<joint>dan|serta|&|atau)${GAP}${LABEL}(?<day>\\d{1,2})${GAP}(?<month>${MONTH})(?:${GAP}(?<year>${YEAR}))?${YEAR_WORDS}?`,
    'iy',
  ),
  takesTime: false,
  read({ index, groups = {} }, { text, reference }) {
    const year = groups['year'] === undefined ? null : Number(groups['year']);
    const month = monthNumber(groups['month']);
    const last = resolveDay(
      { weekday: null, day: Number(groups['day']), month, year, ...readYearWords(groups, text, index) },
      reference,
    );
    if (last.value.precision !== 'day') return { ...last, value: OPEN_VALUE };
    const days = (groups['days'] ?? '').split(',').map((day) => Number(day));
    const values = days.map((day) => exactDay(Number(last.value.from.slice(0, 4)), month, day));
    return join(last, [...values, last.value], jointOf(groups['joint'], wordBefore(text, index)));
  },
};

type Joint = 'all' | 'one' | 'between';

function jointOf(word: string | undefined, before: string): Joint {
  if (before === 'antara') return 'between';
  return word?.toLowerCase() === 'atau' ? 'one' : 'all';
}

function join(last: DateReading, values: readonly DateValue[], joint: Joint): DateReading {
  const [first = OPEN_VALUE] = values;
  if (values.some(({ edtf }) => edtf === '')) {
    return { ...last, value: OPEN_VALUE, problems: ['impossible-date'] };
  }
  if (joint === 'between') return { ...last, value: intervalValue(first, last.value, 'day') };
  const all = setValue(values);
  return { ...last, value: joint === 'one' ? chooseOne(all) : all };
}
