import { labelledParts } from '../metadata/byline-labels.js';
import type { LineRule } from './line-rule.js';

const STARTS = /^[[(]?\s*(?:\p{L}+ ?){1,3}\s*:/u;

/** Names lines that begin with a byline label: `Penulis : …`, `Rep: …/ Red: …`. */
export const bylineLine: LineRule = {
  name: 'byline-line',
  read: (line) => {
    if (line.words > 30 || line.text.length > 240 || !STARTS.test(line.text)) return null;
    const [first] = labelledParts(line.text);
    return first !== undefined && first.role !== 'none' && line.text.lastIndexOf(':', first.start - 1) < 24
      ? 'byline'
      : null;
  },
  examples: [
    { text: 'Rep: Budi Santoso/ Red: Siti Aminah', kind: 'byline' },
    { text: 'Penulis : Budi Santoso Editor : Siti Aminah', kind: 'byline' },
    { text: 'Editor buku itu bernama Siti.', kind: null },
    { text: 'Harga beras: naik', kind: null },
  ],
};
