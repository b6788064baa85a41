import type { Span } from '@warta/text';
import type { Zone, ZoneKind } from '../article.js';
import type { Line } from '../line.js';
import { readDateline } from '../metadata/dateline.js';
import { readClosing } from './closing-bracket.js';
import { relatedInLine } from './related-inside.js';

/**
 * Cuts off a paragraph what is not its running text: the dateline, links to other pages, the closing initials or credit.
 * @param line The paragraph.
 * @param whole Its zone.
 * @param first Whether it is the first of the body.
 * @param last Whether it is the last of the body.
 * @example
 * ```ts
 * partLine(line, whole, true, false).map((zone) => zone.kind); // ['dateline', 'body']
 * ```
 */
export function partLine(line: Line, whole: Zone, first: boolean, last: boolean): Zone[] {
  const dateline = first ? readDateline(line.text) : null;
  const closing = last ? readClosing(line.text) : null;
  const links = relatedInLine(line);
  if (dateline === null && closing === null && links.length === 0) return [whole];
  const from = dateline === null ? 0 : dateline.end;
  const to = closing === null ? line.text.length : Math.max(from, closing.start);
  return [
    ...part(line, 0, from, 'dateline', 'dateline'),
    ...running(line, whole, links, from, to),
    ...(closing === null ? [] : part(line, to, line.text.length, closing.kind, closing.rule)),
  ];
}

function running(line: Line, whole: Zone, links: readonly Span[], from: number, to: number): Zone[] {
  let at = from;
  const inside = links.filter((link) => link.start >= from && link.end <= to);
  const zones = inside.flatMap((link) => {
    const before = part(line, at, link.start, whole.kind, whole.rule);
    at = link.end;
    return [...before, ...part(line, link.start, link.end, 'related', 'inside-paragraph')];
  });
  return [...zones, ...part(line, at, to, whole.kind, whole.rule)];
}

function part(line: Line, from: number, to: number, kind: ZoneKind, rule: string): Zone[] {
  const text = line.text.slice(from, to);
  const start = line.start + from + (text.length - text.trimStart().length);
  const end = line.start + from + text.trimEnd().length;
  return end > start ? [{ start, end, kind, rule }] : [];
}
