import { NO_PARTS } from '../date-reading.js';
import type { DateRule } from '../date-rule.js';
import { OPEN_VALUE } from '../date-value.js';
import { GAP } from '../fragments.js';
import { readTime } from '../read-time.js';

/** A clock time without a day: `pukul 07.22 WIB`, `jam 9 pagi`, `14:09 WIB`; without `pukul` only with its zone. */
export const clock: DateRule = {
  name: 'clock',
  triggers: ['clock', 'digit'],
  pattern: new RegExp(`(?:pukul${GAP}|pkl\\.?${GAP}|jam${GAP}|(?=\\d{1,2}[.:]\\d{2}))`, 'iy'),
  takesTime: false,
  read(match, { text }) {
    const tail = readTime(text, match.index);
    if (tail === null || tail.time === null) return null;
    if (match[0] === '' && tail.zone === null) return null;
    return { value: OPEN_VALUE, parts: NO_PARTS, implied: [], problems: [], ...tail };
  },
};
