import type { ZoneKind } from '../article.js';
import type { Line } from '../line.js';
import { closingKind } from './closing-bracket.js';
import type { PageDraft } from './page-draft.js';

const BRACKET = /^[([]([^()[\]]{1,60})[)\]][.*]{0,3}$/;

/**
 * Names the lines under the body that nothing has named yet.
 * @example
 * // `Harga Cabai Naik di Bogor` under the body → related; `Copyright 2023` → footer
 */
export function nameTail(draft: PageDraft): void {
  for (let index = draft.body.last + 1; index < draft.lines.length; index += 1) {
    const line = draft.lines[index];
    if (line === undefined || draft.labels[index] !== null) continue;
    draft.labels[index] = tailLabel(line);
  }
}

function tailLabel(line: Line): { kind: ZoneKind; rule: string } {
  const closing = line.words <= 8 ? bracketed(line.text) : null;
  if (closing !== null) return closing;
  if (line.length <= 32 && BRACKET.test(line.text)) return { kind: 'byline', rule: 'bracket-line' };
  if (line.isPublished) return { kind: 'published', rule: 'published-line' };
  if (line.words >= 5 && line.ending === 'open') return { kind: 'related', rule: 'under-body' };
  return { kind: 'footer', rule: 'under-body' };
}

function bracketed(text: string): { kind: ZoneKind; rule: string } | null {
  const inner = BRACKET.exec(text)?.[1];
  return inner === undefined ? null : closingKind(inner);
}
