import type { ZoneKind } from '../article.js';
import type { Line } from '../line.js';
import { nameDatelineLine } from './dateline-line.js';
import type { Label } from './label.js';
import { nameBesideDate, nameByNames } from './name-lines.js';
import type { PageDraft } from './page-draft.js';
import { endsWithMedium, opensLikeCaption, tellsPose } from './photo-mark.js';
import { titleIndex } from './title-line.js';

const LONG_WORDS = 14;
const MOST_CREDIT = 5;
const LEAST_CAPTION = 6;
const OVER_TITLE: Label = { kind: 'masthead', rule: 'over-title' };
const UNDER_TITLE: Label = { kind: 'other', rule: 'under-title' };
const STANDFIRST: Label = { kind: 'lead', rule: 'standfirst' };

/**
 * Names the lines over the body: published, title, captions, standfirst, masthead.
 * @example
 * // `Kompas.com - 17/10/2023` → published; `Harga Beras Naik` → title
 */
export function nameHead(draft: PageDraft): void {
  for (let index = 0; index < draft.body.first; index += 1) {
    const line = draft.lines[index];
    if (line !== undefined && isOpen(draft, index) && line.isPublished)
      name(draft, index, 'published', 'published-line');
  }
  nameCaptions(draft);
  nameDatelineLine(draft);
  nameByNames(draft);
  const title = titleIndex(draft);
  if (title >= 0) name(draft, title, 'title', 'title-line');
  nameBesideDate(draft);
  nameRest(draft, title);
}

function nameCaptions(draft: PageDraft): void {
  for (let index = 0; index < draft.body.first; index += 1) {
    const line = draft.lines[index];
    if (line === undefined || !isOpen(draft, index)) continue;
    const rule = captionRule(draft, index, line) ?? underCredit(draft, index, line);
    if (rule !== null) name(draft, index, 'caption', rule);
  }
}

function captionRule(draft: PageDraft, index: number, line: Line): string | null {
  if (opensLikeCaption(line)) return 'caption-opening';
  if (line.hasPhotoCredit || endsWithMedium(line.text)) return 'photo-credit';
  if (tellsPose(line.text)) return 'told-pose';
  const next = draft.lines[index + 1];
  if (next !== undefined && isBegun(line, next)) return 'over-its-credit';
  if (next === undefined || next.gap || draft.labels[index + 1]?.kind === 'title') return null;
  if (isPhotoLine(next) && draft.labels[index + 1]?.kind !== 'byline') return 'over-photo-credit';
  return null;
}

/** The words of a picture right under a line that is nothing but its credit: `istimewa/Contoh Foto` and below it `Warga …`. */
function underCredit(draft: PageDraft, index: number, line: Line): string | null {
  const above = draft.lines[index - 1];
  if (above === undefined || line.gap || line.words < LEAST_CAPTION || line.dateline !== null) return null;
  if (draft.labels[index - 1]?.rule !== 'photo-credit' || above.words > MOST_CREDIT) return null;
  return draft.labels[index - 2]?.kind === 'caption' ? null : 'under-photo-credit';
}

/** A picture's words that stand again right below with its credit behind them. */
function isBegun(line: Line, next: Line): boolean {
  if (line.words < LEAST_CAPTION || next.length <= line.length || !next.text.startsWith(line.text))
    return false;
  return next.hasPhotoCredit || opensLikeCaption(next) || endsWithMedium(next.text);
}

/** A line that is only a photo credit: `Foto: AP/Budi`. */
function isPhotoLine(line: Line): boolean {
  return line.words <= 10 && line.head.startsWith('foto');
}

function nameRest(draft: PageDraft, title: number): void {
  for (let index = 0; index < draft.body.first; index += 1) {
    const line = draft.lines[index];
    if (line === undefined || !isOpen(draft, index)) continue;
    const isOver = index < title || (title < 0 && line.words < LONG_WORDS);
    draft.labels[index] = isOver ? OVER_TITLE : underTitle(draft, line);
  }
}

function underTitle(draft: PageDraft, line: Line): Label {
  if (line.words >= 6 && line.ending === 'terminal') return STANDFIRST;
  if (draft.body.first < draft.lines.length && line.words >= LONG_WORDS) return STANDFIRST;
  return UNDER_TITLE;
}

function isOpen(draft: PageDraft, index: number): boolean {
  return draft.labels[index] === null;
}

function name(draft: PageDraft, index: number, kind: ZoneKind, rule: string): void {
  draft.labels[index] = { kind, rule };
}
