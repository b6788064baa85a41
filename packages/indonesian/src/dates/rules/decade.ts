import { NO_PARTS } from '../date-reading.js';
import type { DateRule } from '../date-rule.js';
import { decadeValue } from '../date-value.js';
import { dateCue } from '../date-words.js';
import { EDGE, GAP } from '../fragments.js';
import { wordBefore } from '../neighbour-words.js';
import { readYear } from '../read-year.js';

/** Ten years: `1990-an`, `era 80-an`, `tahun 1990an`. */
export const decade: DateRule = {
  name: 'decade',
  triggers: ['digit', 'year', 'unit'],
  pattern: new RegExp(
    `(?<label>(?:tahun|era|dekade)${GAP})?(?<year>(?:1[5-9]|20)\\d0|[3-9]0)[-\\u2013]?an${EDGE}`,
    'iy',
  ),
  takesTime: false,
  read({ index, groups = {} }, { text }) {
    const { label, year = '' } = groups;
    const long = year.length === 4;
    if (label === undefined && !(long && dateCue(wordBefore(text, index)) !== null)) return null;
    const first = long ? Number(year) : readYear(year);
    return { value: decadeValue(first), parts: NO_PARTS, known: ['year'], implied: [], problems: [] };
  },
};
