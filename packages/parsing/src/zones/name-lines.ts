import type { Line } from '../line.js';
import { Ink } from '../marks/ink.js';
import { createOpenings, mayOpen } from '../marks/opening.js';
import { bylineRole } from '../metadata/byline-labels.js';
import { isOutletName } from '../metadata/known-names.js';
import { isPersonName } from '../metadata/person-names.js';
import type { PageDraft } from './page-draft.js';

const MOST_WORDS = 7;
const BY =
  /^[([]?(?:(?:ditulis |laporan )?oleh|by|laporan(?: wartawan| reporter| jurnalis| kontributor)?)[ \u00a0:]/i;
const OPENINGS = createOpenings(['ditulis oleh', 'laporan', 'oleh', 'by']);
const CLOSING = /[)\]]\.?\s*$/;
const SEPARATOR = Ink.Dash | Ink.Bar | Ink.Slash | Ink.Bullet | Ink.Comma;
const PARTS = /(?<!\s)\s+[-–—|/•·]\s+|,\s+/;

/**
 * Names the lines that give authors without a label on them: under a label, after `Oleh`, before an outlet.
 * @example
 * // `Oleh` and below it `Budi Santoso` → byline
 */
export function nameByNames(draft: PageDraft): void {
  draft.lines.forEach((line, index) => {
    if (draft.labels[index] !== null || line.words > 14 || isInsideBody(draft, index)) return;
    const rule = nameRule(draft, line, index);
    if (rule !== null) draft.labels[index] = { kind: 'byline', rule };
  });
}

function isInsideBody(draft: PageDraft, index: number): boolean {
  return index >= draft.body.first && index <= draft.body.last;
}

function nameRule(draft: PageDraft, line: Line, index: number): string | null {
  const by = mayOpen(OPENINGS, line.opening) && BY.test(line.text);
  if (line.ending === 'terminal' && !by) return null;
  if (line.words <= MOST_WORDS && isUnderLabel(draft, index) && isPersonName(line.text)) return 'under-label';
  if (by && hasName(line.text.replace(BY, ''))) return 'by-name';
  if (line.words <= MOST_WORDS + 3 && isNameAndOutlet(line)) return 'name-and-outlet';
  return null;
}

/**
 * Names the lines beside the date that are a person's name; the title must be known by then, for whom it names the
 * article is about.
 * @example
 * // `Budi Santoso` under `17/10/2023` → byline; `Joko Widodo`, where the title is about him → stays open
 */
export function nameBesideDate(draft: PageDraft): void {
  const title = draft.lines.find((_, index) => draft.labels[index]?.kind === 'title')?.text ?? '';
  for (let index = 0; index < draft.body.first; index += 1) {
    const line = draft.lines[index];
    if (line === undefined || draft.labels[index] !== null || line.words < 2 || line.words > 4) continue;
    if (!isBesideDate(draft, index) || !isPersonName(line.text) || title.includes(line.text)) continue;
    draft.labels[index] = { kind: 'byline', rule: 'beside-date' };
  }
}

function isUnderLabel(draft: PageDraft, index: number): boolean {
  const above = index > 0 ? draft.lines[index - 1] : undefined;
  return (
    above !== undefined && draft.labels[index - 1]?.rule === 'stop-line' && bylineRole(above.text) !== null
  );
}

function hasName(text: string): boolean {
  return text.split(PARTS).some((part) => isPersonName(part.replace(CLOSING, '').trim()));
}

/** `Budi Santoso - detikNews`, `Tim detikcom - detikNews`. */
function isNameAndOutlet({ text, ink }: Line): boolean {
  if ((ink & SEPARATOR) === 0) return false;
  const parts = text.split(PARTS).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 3) return false;
  const [first = '', ...rest] = parts;
  return rest.some(isOutletName) && (isPersonName(first) || /^tim\s/i.test(first));
}

function isBesideDate(draft: PageDraft, index: number): boolean {
  return (
    (index > 0 && draft.labels[index - 1]?.kind === 'published') ||
    draft.labels[index + 1]?.kind === 'published'
  );
}
