import type { Zone } from './article.js';
import type { Line } from './line.js';
import { makeLine } from './make-line.js';

/**
 * Splits a page into its lines, without empty ones, cut also where a zone of the container begins or ends.
 * @param text The page.
 * @param hints Zones the container is sure of, in text order, without overlap.
 * @returns Lines in text order; together they hold every character that is not white space.
 * @example
 * ```ts
 * splitLines('Judul\n\n  Isi berita.', []).map((line) => [line.start, line.end]); // [[0, 5], [9, 20]]
 * ```
 */
export function splitLines(text: string, hints: readonly Zone[]): Line[] {
  const lines: Line[] = [];
  const breaks = text.includes('\n') ? '\n' : '\r';
  let gap = true;
  for (let from = 0, hint = 0; from < text.length; ) {
    const feed = text.indexOf(breaks, from);
    const to = feed < 0 ? text.length : feed;
    const before = lines.length;
    hint = cutLine(text, from, to, hints, hint, gap, lines);
    gap = lines.length === before;
    from = to + 1;
  }
  return lines;
}

/** Adds the pieces of one raw line and returns the first hint that reaches beyond it. */
function cutLine(
  text: string,
  from: number,
  to: number,
  hints: readonly Zone[],
  first: number,
  gap: boolean,
  lines: Line[],
): number {
  let hint = first;
  let start = from;
  let apart = gap;
  while (start < to) {
    while ((hints[hint]?.end ?? Number.POSITIVE_INFINITY) <= start) hint += 1;
    const zone = hints[hint];
    const inside = zone !== undefined && zone.start <= start;
    const end = Math.min(to, (inside ? zone?.end : zone?.start) ?? to);
    const line = makeLine(text, start, end, apart, inside ? zone : null);
    if (line !== null) lines.push(line);
    apart = apart && line === null;
    start = end;
  }
  return hint;
}
