import type { Zone } from '../article.js';
import type { Line } from '../line.js';
import { isSpaceCode } from '../line-shape.js';
import { readClosing } from './closing-bracket.js';
import type { Label } from './label.js';
import { relatedInLine } from './related-inside.js';

const DATELINE: Label = { kind: 'dateline', rule: 'dateline' };
const LINK: Label = { kind: 'related', rule: 'inside-paragraph' };

/**
 * Cuts off a paragraph what is not its running text: the dateline, links to other pages, the closing initials or credit.
 * @param zones Where to add its zones.
 * @param line The paragraph.
 * @param whole Its zone.
 * @param first Whether it is the first of the body.
 * @param last Whether it is the last of the body.
 * @example
 * ```ts
 * partLine(zones, line, whole, true, false); // adds 'dateline' and 'body'
 * ```
 */
export function partLine(zones: Zone[], line: Line, whole: Zone, first: boolean, last: boolean): void {
  const dateline = first ? line.dateline : null;
  const closing = last ? readClosing(line.text) : null;
  const links = relatedInLine(line);
  if (dateline === null && closing === null && links.length === 0) {
    zones.push(whole);
    return;
  }
  const from = dateline === null ? 0 : dateline.end;
  const to = closing === null ? line.length : Math.max(from, closing.start);
  addPart(zones, line, 0, from, DATELINE);
  let at = from;
  for (const link of links) {
    if (link.start < from || link.end > to) continue;
    addPart(zones, line, at, link.start, whole);
    addPart(zones, line, link.start, link.end, LINK);
    at = link.end;
  }
  addPart(zones, line, at, to, whole);
  if (closing !== null) addPart(zones, line, to, line.length, closing);
}

/** Adds a part of a line without the white space around it, unless nothing is left. */
function addPart(zones: Zone[], line: Line, from: number, to: number, { kind, rule }: Label): void {
  let start = from;
  let end = to;
  while (start < end && isSpaceCode(line.text.charCodeAt(start))) start += 1;
  while (end > start && isSpaceCode(line.text.charCodeAt(end - 1))) end -= 1;
  if (end > start) zones.push({ start: line.start + start, end: line.start + end, kind, rule });
}
