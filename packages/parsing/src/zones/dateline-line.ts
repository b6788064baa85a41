import type { Line } from '../line.js';
import { Ink } from '../marks/ink.js';
import { withoutClosingDashes } from '../metadata/closing-dashes.js';
import { readDatelineNames } from '../metadata/dateline-names.js';
import type { PageDraft } from './page-draft.js';

const MOST_WORDS = 7;
const DASHES: ReadonlySet<number> = new Set([...'-–—'].map((dash) => dash.charCodeAt(0)));
// Something stands between the outlet and the place.
const PARTED = Ink.Comma | Ink.Open | Ink.Close | Ink.Bar;

/** Names a dateline that stands on a line of its own right over the body: `Jombang, NU Online`, `Jakarta CNN Indonesia —`. */
export function nameDatelineLine(draft: PageDraft): void {
  const index = draft.body.first - 1;
  // An engine takes an index of -1 for a name, and is slow to look it up.
  const line = index < 0 ? undefined : draft.lines[index];
  if (line === undefined || draft.labels[index] !== null || !isDatelineLine(line)) return;
  draft.labels[index] = { kind: 'dateline', rule: 'dateline-line' };
}

function isDatelineLine(line: Line): boolean {
  if (line.words > MOST_WORDS || line.ending === 'terminal') return false;
  const dashed = DASHES.has(line.last);
  if (!dashed && (line.ink & PARTED) === 0) return false;
  const names = readDatelineNames(dashed ? withoutClosingDashes(line.text) : line.text);
  return names !== null && names.outlet !== null && names.place !== null;
}
