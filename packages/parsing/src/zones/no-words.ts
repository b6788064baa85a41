import { Ink } from '../marks/ink.js';
import type { LineRule } from './line-rule.js';

const PLAIN = Ink.Small | Ink.Capital | Ink.Digit;
const WORD = /[\p{L}\p{N}]/u;

/** Names lines of marks only: `***`, `---`, invisible characters. */
export const noWords: LineRule = {
  name: 'no-words',
  read: (line) =>
    (line.ink & PLAIN) === 0 && line.words <= 8 && line.length <= 80 && !WORD.test(line.text)
      ? 'other'
      : null,
  examples: [
    { text: '* * *', kind: 'other' },
    { text: '* 3 *', kind: null },
  ],
};
