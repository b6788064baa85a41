import { Ink } from '../marks/ink.js';
import { labelledParts, openingRole } from '../metadata/byline-labels.js';
import type { LineRule } from './line-rule.js';

const { Bar, Colon } = Ink;
const LONGEST_LABEL = 26;

/** Names lines that begin with a byline label: `Penulis : …`, `Rep: …/ Red: …`. */
export const bylineLine: LineRule = {
  name: 'byline-line',
  read: (line) => {
    if (line.words > 30 || line.length > 240) return null;
    if ((line.ink & (Colon | Bar)) === 0) return null;
    if ((line.ink & Colon) === 0) return labelledParts(line.text).length > 0 ? 'byline' : null;
    if (!hasEarlyColon(line.text)) return null;
    const role = openingRole(line.text);
    return role === null || role === 'none' ? null : 'byline';
  },
  examples: [
    { text: 'Rep: Budi Santoso/ Red: Siti Aminah', kind: 'byline' },
    { text: 'Penulis : Budi Santoso Editor : Siti Aminah', kind: 'byline' },
    { text: 'Pewarta | : Budi Santoso |', kind: 'byline' },
    { text: 'Penulis Budi Santoso | Editor Siti Aminah', kind: 'byline' },
    { text: 'Beranda | Editor Siti Aminah', kind: null },
    { text: 'Editor buku itu bernama Siti.', kind: null },
    { text: 'Harga beras: naik', kind: null },
    { text: 'Pilihan editor: Pasar Baru Dibuka', kind: null },
  ],
};

function hasEarlyColon(text: string): boolean {
  return text.slice(0, LONGEST_LABEL + 1).indexOf(':') > 0;
}
