import { codeAt } from '@warta/text';
import stopLines from '../../data/stop-lines.json' with { type: 'json' };
import type { ZoneKind } from '../article.js';
import type { Line } from '../line.js';
import { isSpaceCode } from '../line-shape.js';
import { createOpenings, mayBeWhole, mayOpen } from '../marks/opening.js';
import type { LineRule } from './line-rule.js';

const KINDS: ReadonlyMap<string, ZoneKind> = new Map(
  stopLines.entries.map((entry) => [entry.line, entry.kind as ZoneKind]),
);
const SOFT: ReadonlySet<string> = new Set(
  stopLines.entries.filter((entry) => entry.soft === true).map((entry) => entry.line),
);
const LONGEST = Math.max(...stopLines.entries.map((entry) => entry.line.length)) + 4;
const OPENINGS = createOpenings([...KINDS.keys()]);
const EDGE_MARKS: ReadonlySet<number> = new Set([...':.»>|])…-0123456789'].map((mark) => mark.charCodeAt(0)));

/** Names lines that consist of a known piece of furniture alone. */
export const stopLine: LineRule = {
  name: 'stop-line',
  openings: [...KINDS.keys()],
  read: (line) => {
    const { length, last, words, opening } = line;
    if (length > LONGEST || !mayOpen(OPENINGS, opening)) return null;
    if (!EDGE_MARKS.has(last))
      return mayBeWhole(OPENINGS, opening, words) ? (KINDS.get(line.head) ?? null) : null;
    return KINDS.get(line.head) ?? KINDS.get(withoutEdge(line.head)) ?? null;
  },
  examples: [
    { text: 'ADVERTISEMENT', kind: 'advertisement' },
    { text: '# Hot Topic', kind: 'related' },
    { text: 'Baca Juga', kind: 'related' },
    { text: 'Berita Lainnya Menyusul Besok', kind: null },
    { text: 'Iklan rokok dilarang.', kind: null },
  ],
};

/** Compares code units: most heads are no furniture, and a class with `\s` is slow to be asked of each letter. */
function withoutEdge(head: string): string {
  let end = head.length;
  while (end > 0 && isEdge(codeAt(head, end - 1))) end -= 1;
  return head.slice(0, end);
}

function isEdge(code: number): boolean {
  return EDGE_MARKS.has(code) || isSpaceCode(code);
}

/**
 * Says whether a piece of furniture stands between paragraphs too, so that it does not end the body.
 * @param line A line of furniture.
 * @example
 * ```ts
 * isSoftStop(line); // true for `Baca Juga:`
 * ```
 */
export function isSoftStop({ head }: Line): boolean {
  return SOFT.has(head.endsWith(':') ? head.replace(/(?<![\s:])[\s:]+$/, '') : head);
}
