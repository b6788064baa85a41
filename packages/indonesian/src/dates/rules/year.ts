import { isFunctionWord } from '../../function-words.js';
import { NO_PARTS } from '../date-reading.js';
import type { DateRule } from '../date-rule.js';
import { yearValue } from '../date-value.js';
import { dateCue, isUnitNoun } from '../date-words.js';
import { EDGE, GAP, YEAR } from '../fragments.js';
import { wordAfter, wordBefore } from '../neighbour-words.js';

/** A year after its word or a preposition: `tahun 2019`, `sejak 2019`; not an amount (`hingga 2000 orang`). */
export const year: DateRule = {
  name: 'year',
  triggers: ['year', 'unit'],
  pattern: new RegExp(
    `(?<label>tahun${GAP}(?:(?:anggaran|ajaran|fiskal|pelajaran|masehi)${GAP})?)?(?<year>${YEAR})(?:${GAP}(?:(?:yang${GAP})?lalu|silam|mendatang|nanti)${EDGE})?(?![%/]|-\\d|-?an)${EDGE}`,
    'iy',
  ),
  takesTime: false,
  read(match, { text }) {
    const { label, year: digits } = match.groups ?? {};
    const value = Number(digits);
    const after = wordAfter(text, match.index + match[0].length);
    if (value > 2100 || isUnitNoun(after.toLowerCase())) return null;
    if (label === undefined && !isCued(wordBefore(text, match.index), after)) return null;
    return {
      value: yearValue(value),
      parts: { ...NO_PARTS, year: value },
      known: ['year'],
      implied: [],
      problems: [],
    };
  },
};

// After words that also stand before amounts, no noun may follow.
function isCued(before: string, after: string): boolean {
  const cue = dateCue(before);
  if (cue === null) return false;
  return !cue.loose || after === '' || isFunctionWord(after) || /^[A-Z]/.test(after);
}
