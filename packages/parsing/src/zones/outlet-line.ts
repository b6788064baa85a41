import { isOutletName } from '../metadata/known-names.js';
import type { LineRule } from './line-rule.js';

/** Names lines that are the name of an outlet and nothing else. */
export const outletLine: LineRule = {
  name: 'outlet-line',
  read: (line) => (line.words <= 4 && line.length <= 40 && isOutletName(line.text) ? 'masthead' : null),
  examples: [
    { text: 'CNN Indonesia', kind: 'masthead' },
    { text: 'CNN Indonesia Melaporkan', kind: null },
  ],
};
