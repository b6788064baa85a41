import type { Line } from '../line.js';
import { endsList } from './ends-list.js';
import type { Labels } from './label.js';
import { isListItem, isListLabel } from './list-item.js';
import { endsWithPhotoCredit, opensLikeCaption } from './photo-mark.js';
import { isProse } from './prose.js';

/** The lines of the body: `[first, last]`, both included; `first` is past `last` where there is none. */
export interface BodyRange {
  readonly first: number;
  readonly last: number;
}

const DATELINE_REACH = 14;
const LIST_HEAD_WORDS = 5;
const MOST_OVER_DATELINE = 3;
const LEAST_TOLD = 5;
const TAIL_SHARE = 0.5;
const HARD_ENDS = new Set(['byline', 'tags', 'footer', 'related', 'credit']);
const SOFT_STOPS = new Set([
  'baca juga',
  'simak juga',
  'lihat juga',
  'video',
  'foto',
  'selengkapnya',
  'baca selengkapnya',
  'simak video',
  'saksikan video pilihan berikut ini',
  'saksikan video pilihan di bawah ini',
  'saksikan juga video berikut',
]);

/**
 * Finds where the body begins and ends.
 * @param lines The lines of the page.
 * @param labels What is known of them.
 * @returns Indices into `lines`.
 * @example
 * ```ts
 * bodyRange(lines, labels); // { first: 2, last: 14 }
 * ```
 */
export function bodyRange(lines: readonly Line[], labels: Labels): BodyRange {
  const first = firstLine(lines, labels);
  if (first < 0) return { first: lines.length, last: lines.length - 1 };
  return { first, last: lastLine(lines, labels, first) };
}

function firstLine(lines: readonly Line[], labels: Labels): number {
  const hinted = lines.findIndex((line, index) => line.hint?.kind === 'body' && labels[index] === null);
  if (hinted >= 0) return hinted;
  const prose = nextProse(lines, labels, 0);
  if (prose < 0) return datelined(lines, labels);
  const dated = datelineNear(lines, labels, prose);
  if (dated >= 0) return dated;
  return afterStandfirst(lines, labels, prose);
}

function nextProse(lines: readonly Line[], labels: Labels, from: number): number {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined && labels[index] === null && isProse(line) && !isCaption(line)) return index;
  }
  return -1;
}

function isCaption(line: Line): boolean {
  if (line.words >= 62 || !(opensLikeCaption(line) || endsWithPhotoCredit(line.text))) return false;
  return line.dateline === null;
}

/**
 * A dateline settles the matter where one follows soon, one with an outlet also a little before. Further down a place
 * and a colon may be anything (`Liverpool: Budi, Andi`).
 */
function datelineNear(lines: readonly Line[], labels: Labels, prose: number): number {
  let told = 0;
  const end = Math.min(lines.length, prose + DATELINE_REACH);
  for (
    let index = Math.max(0, prose - DATELINE_REACH);
    index < end && told <= MOST_OVER_DATELINE;
    index += 1
  ) {
    const line = lines[index];
    if (line === undefined || labels[index] !== null) continue;
    if (isDatelined(line, index === prose)) return index;
    if (isProse(line)) told += 1;
  }
  return -1;
}

function isDatelined(line: Line, first: boolean): boolean {
  const reading = line.words < LEAST_TOLD ? null : line.dateline;
  if (reading === null || line.isPublished) return false;
  return (
    first || reading.outlet !== null || (isProse(line) && !/:\s*$/.test(line.text.slice(0, reading.end)))
  );
}

/** Prose over the byline or the date is a standfirst where more prose follows below. */
function afterStandfirst(lines: readonly Line[], labels: Labels, prose: number): number {
  const next = nextProse(lines, labels, prose + 1);
  if (next < 0 || (lines[prose]?.words ?? 0) > 45) return prose;
  for (let index = prose + 1; index < next; index += 1) {
    const kind = labels[index]?.kind;
    if (kind === 'published' || kind === 'byline') return next;
  }
  return prose;
}

function lastLine(lines: readonly Line[], labels: Labels, first: number): number {
  const end = hardEnd(lines, labels, first);
  for (let index = end - 1; index > first; index -= 1) {
    const line = lines[index];
    if (line === undefined || labels[index] !== null) continue;
    if (endsBody(line)) return withList(lines, labels, index);
    if (endsList(lines, labels, index)) return index;
  }
  return withList(lines, labels, first);
}

/** A list that follows the last paragraph belongs to the body. */
function withList(lines: readonly Line[], labels: Labels, last: number): number {
  let end = last;
  for (let index = last + 1; index < lines.length && labels[index] === null; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (isListItem(line) || (end > last && isListLabel(line))) end = index;
    else if (!isListLabel(line) && line.words > LIST_HEAD_WORDS) break;
  }
  return end;
}

function endsBody(line: Line): boolean {
  return line.ending === 'terminal' ? line.words >= 3 : line.words >= 16;
}

/** The first label after which little prose is left. */
function hardEnd(lines: readonly Line[], labels: Labels, first: number): number {
  const total = proseLength(lines, labels, first);
  let read = 0;
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    if (labels[index] === null && isTold(line)) read += line.end - line.start;
    if (read > 0 && isHardEnd(line, labels, index) && total - read <= read * TAIL_SHARE) return index;
  }
  return lines.length;
}

function isHardEnd(line: Line, labels: Labels, index: number): boolean {
  const label = labels[index];
  if (label === null || label === undefined || !HARD_ENDS.has(label.kind)) return false;
  if (label.kind === 'related')
    return label.rule === 'stop-line' && !SOFT_STOPS.has(line.head.replace(/(?<![\s:])[\s:]+$/, ''));
  return true;
}

function proseLength(lines: readonly Line[], labels: Labels, first: number): number {
  let total = 0;
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined && labels[index] === null && isTold(line)) total += line.end - line.start;
  }
  return total;
}

/** Prose, and the short sentences among it. */
function isTold(line: Line): boolean {
  return isProse(line) || (line.ending === 'terminal' && line.words >= LEAST_TOLD);
}

/** Where nothing reads as prose, a line with an outlet's dateline is the body. */
function datelined(lines: readonly Line[], labels: Labels): number {
  return lines.findIndex((line, index) => labels[index] === null && line.dateline?.outlet != null);
}
