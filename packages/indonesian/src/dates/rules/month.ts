import { isPlanned, isRecurring } from '../clause-before.js';
import type { DateRule } from '../date-rule.js';
import { type DateCue, dateCue, isNamedAfterDate } from '../date-words.js';
import { EDGE } from '../fragments.js';
import { MONTH_PHRASE, readMonthPhrase } from '../month-phrase.js';
import { labelBefore, wordAfter, wordBefore } from '../neighbour-words.js';
import { isProperMonth } from '../vocabulary.js';
import type { Tense } from '../year-words.js';

/** A month: `November 2022`, `bulan Juli`, `Desember tahun lalu`; bare only after a word like `pada` or `sejak`. */
export const month: DateRule = {
  name: 'month',
  triggers: ['month', 'unit'],
  pattern: new RegExp(`${MONTH_PHRASE}${EDGE}`, 'iy'),
  takesTime: false,
  read(match, { text, reference }) {
    const { groups = {}, index } = match;
    const { label, month: name = '', year, tense, ofYear, ago } = groups;
    const before = wordBefore(text, index);
    if (isNameTail(text, index, before)) return null;
    if (isRecurring(text, index)) return null;
    const cue = dateCue(before);
    if (label !== undefined || year !== undefined)
      return readMonthPhrase(groups, reference, tenseOf(cue, text, index));
    if (!isProperMonth(name)) return null;
    const bare = tense === undefined && ofYear === undefined && ago === undefined;
    if (bare && (cue === null || isName(text, index + match[0].length))) return null;
    return readMonthPhrase(groups, reference, tenseOf(cue, text, index));
  },
};

// `sejak Maret` is past, `akan digelar pada Maret` to come.
function tenseOf(cue: DateCue | null, text: string, index: number): Tense | null {
  return cue?.tense ?? (isPlanned(text, index) ? 'planned' : null);
}

// `pada Juli Setiawan`: the month is a person's first name.
function isName(text: string, end: number): boolean {
  return /^[A-Z]/.test(wordAfter(text, end));
}

// `Universitas 17 Agustus 1945`: the month of a name that is no date.
function isNameTail(text: string, index: number, before: string): boolean {
  return /^\d{1,2}$/.test(before) && isNamedAfterDate(labelBefore(text, index - before.length - 1));
}
