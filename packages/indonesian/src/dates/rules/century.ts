import romans from '../../../data/roman-numerals.json' with { type: 'json' };
import { NO_PARTS } from '../date-reading.js';
import type { DateRule } from '../date-rule.js';
import { centuryValue } from '../date-value.js';
import { EDGE, GAP } from '../fragments.js';

const ROMANS: ReadonlyMap<string, number> = new Map(romans.entries.map(({ word, value }) => [word, value]));

/** A hundred years: `abad ke-19`, `abad XX`. */
export const century: DateRule = {
  name: 'century',
  triggers: ['unit'],
  pattern: new RegExp(`abad${GAP}(?:ke-?)?(?<number>\\d{1,2}|[IVX]{1,5})${EDGE}`, 'iy'),
  takesTime: false,
  read({ groups = {} }) {
    const { number = '' } = groups;
    const value = ROMANS.get(number.toUpperCase()) ?? Number(number);
    if (!(value >= 1 && value <= 21)) return null;
    return { value: centuryValue(value), parts: NO_PARTS, known: ['year'], implied: [], problems: [] };
  },
};
