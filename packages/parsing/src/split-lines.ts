import type { Zone } from './article.js';
import type { Line } from './line.js';
import { makeLine } from './make-line.js';
import { createMarks, type PageMarks } from './marks/page-marks.js';

/** The lines of a page, and the places in them that later stages begin at. */
export interface PageLines {
  /** In text order; together they hold every character that is not white space. */
  readonly lines: readonly Line[];
  readonly marks: PageMarks;
}

/**
 * Splits a page into its lines, without empty ones, cut also where a zone of the container begins or ends.
 * @param text The page.
 * @param hints Zones the container is sure of, in text order, without overlap.
 * @example
 * ```ts
 * splitLines('Judul\n\n  Isi berita.', []).lines.map((line) => [line.start, line.end]); // [[0, 5], [9, 20]]
 * ```
 */
export function splitLines(text: string, hints: readonly Zone[]): PageLines {
  const lines: Line[] = [];
  const marks = createMarks();
  const breaks = text.includes('\n') ? '\n' : '\r';
  let gap = true;
  for (let from = 0, hint = 0; from < text.length; ) {
    const feed = text.indexOf(breaks, from);
    const to = feed < 0 ? text.length : feed;
    const before = lines.length;
    hint = cutLine({ text, from, to, gap }, hints, hint, lines, marks);
    if (feed >= 0) marks.stops.push(feed);
    gap = lines.length === before;
    from = to + 1;
  }
  return { lines, marks };
}

interface RawLine {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly gap: boolean;
}

/** Adds the pieces of one raw line and returns the first hint that reaches beyond it. */
function cutLine(
  raw: RawLine,
  hints: readonly Zone[],
  first: number,
  lines: Line[],
  marks: PageMarks,
): number {
  const { text, to } = raw;
  let { from, gap } = raw;
  let hint = first;
  while (from < to) {
    while ((hints[hint]?.end ?? Number.POSITIVE_INFINITY) <= from) hint += 1;
    const zone = hints[hint];
    const inside = zone !== undefined && zone.start <= from;
    const end = Math.min(to, (inside ? zone?.end : zone?.start) ?? to);
    const line = makeLine(text, { from, to: end, gap, hint: inside ? zone : null }, marks);
    if (line !== null) lines.push(line);
    gap = gap && line === null;
    from = end;
  }
  return hint;
}
