import type { Zone, ZoneKind } from '../article.js';
import type { Line } from '../line.js';
import { readDateline } from '../metadata/dateline.js';
import { readClosing } from './closing-bracket.js';

/** Cuts a paragraph's dateline and its closing initials or credit off the running text. */
export function partLine(line: Line, whole: Zone, first: boolean, last: boolean): Zone[] {
  const dateline = first ? readDateline(line.text) : null;
  const closing = last ? readClosing(line.text) : null;
  const from = dateline === null ? 0 : dateline.end;
  const to = closing === null ? line.text.length : Math.max(from, closing.start);
  return [
    ...part(line, 0, from, 'dateline', 'dateline'),
    ...part(line, from, to, whole.kind, whole.rule),
    ...(closing === null ? [] : part(line, to, line.text.length, closing.kind, closing.rule)),
  ];
}

function part(line: Line, from: number, to: number, kind: ZoneKind, rule: string): Zone[] {
  const text = line.text.slice(from, to);
  const start = line.start + from + (text.length - text.trimStart().length);
  const end = line.start + from + text.trimEnd().length;
  return end > start ? [{ start, end, kind, rule }] : [];
}
