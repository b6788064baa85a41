import type { LineRule } from './line-rule.js';

const WORD = /[A-Za-z0-9]|[\p{L}\p{N}]/u;

/** Names lines of marks only: `***`, `---`, invisible characters. */
export const noWords: LineRule = {
  name: 'no-words',
  read: (line) => (line.words <= 8 && line.text.length <= 80 && !WORD.test(line.text) ? 'other' : null),
  examples: [
    { text: '* * *', kind: 'other' },
    { text: '* 3 *', kind: null },
  ],
};
