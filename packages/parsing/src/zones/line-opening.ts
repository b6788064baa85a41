import openings from '../../data/line-openings.json' with { type: 'json' };
import type { ZoneKind } from '../article.js';
import { isWordCode } from '../letter-kind.js';
import type { Line } from '../line.js';
import { createOpeningLists, openingAt } from '../marks/opening.js';
import type { LineRule } from './line-rule.js';
import { relatedInLine } from './related-inside.js';

interface Opening {
  readonly opening: string;
  readonly kind: ZoneKind;
  readonly most: number;
}

const ENTRIES = openings.entries as readonly Opening[];
const entriesFor = createOpeningLists(ENTRIES.map((entry) => ({ openings: [entry.opening], value: entry })));
const MOST_HEADLINE_WORDS = 26;

/** Names lines that begin with known words: `Baca juga: …`, `Ikuti kami di …`, `Tags: …`. */
export const lineOpening: LineRule = {
  name: 'line-opening',
  openings: ENTRIES.map((entry) => entry.opening),
  read: (line) => {
    const { head, words } = line;
    const found = entriesFor(openingAt(head, 0, head.length)).find((entry) => opensWith(head, words, entry));
    return found === undefined || (found.kind === 'related' && runsOn(line)) ? null : found.kind;
  },
  examples: [
    { text: 'BACA JUGA : Harga Beras di Pasar Induk Turun', kind: 'related' },
    {
      text: 'Baca juga: Panen Padi di Utara MundurMenurut Budi, panen mundur dua pekan karena hujan.',
      kind: null,
    },
    { text: 'Ikuti kami di Google News', kind: 'footer' },
    { text: 'Tags: beras, pasar', kind: 'tags' },
    { text: 'Gabungan Pengusaha Beras menyambut aturan itu.', kind: null },
    {
      text: 'Kunjungi pasar itu pada pagi hari, kata Budi, sebab pada siang hari penjual sudah pulang dan yang tersisa tinggal sayur layu yang tidak lagi dibeli orang.',
      kind: null,
    },
  ],
};

/** A headline with a paragraph glued to it is parted later. */
function runsOn(line: Line): boolean {
  if (line.words <= MOST_HEADLINE_WORDS && line.ending === 'open') return false;
  const [link] = relatedInLine(line);
  return link !== undefined && link.end < line.length;
}

function opensWith(head: string, words: number, entry: Opening): boolean {
  if (!head.startsWith(entry.opening)) return false;
  if (entry.most > 0 && words > entry.most) return false;
  const end = entry.opening.length;
  return !isWordCode(head.charCodeAt(end - 1)) || !isWordCode(head.charCodeAt(end));
}
