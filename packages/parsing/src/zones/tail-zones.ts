import type { ZoneKind } from '../article.js';
import type { Line } from '../line.js';
import type { PageDraft } from './page-draft.js';

const INITIALS = /^[([]?\s*[\p{L}*]{2,6}(?:\s*[/|,-]\s*[\p{L}\p{N}*-]{1,8}){0,4}\s*[)\]]$/u;

/** Names the lines under the body that nothing has named yet. */
export function nameTail(draft: PageDraft): void {
  for (let index = draft.body.last + 1; index < draft.lines.length; index += 1) {
    const line = draft.lines[index];
    if (line === undefined || draft.labels[index] !== null) continue;
    draft.labels[index] = tailLabel(line);
  }
}

function tailLabel(line: Line): { kind: ZoneKind; rule: string } {
  if (line.words <= 6 && INITIALS.test(line.text)) return { kind: 'byline', rule: 'initials-line' };
  if (line.words >= 5 && line.ending === 'open') return { kind: 'related', rule: 'under-body' };
  return { kind: 'footer', rule: 'under-body' };
}
