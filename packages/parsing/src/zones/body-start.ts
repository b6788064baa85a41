import type { Line } from '../line.js';
import type { Labels } from './label.js';
import { opensLikeCaption } from './photo-mark.js';
import { isProse } from './prose.js';
import { LEAST_TOLD } from './told.js';

const DATELINE_REACH = 14;

const MOST_OVER_DATELINE = 3;

const LEAST_TITLE = 5;

/** How many lines further down the title may stand again. */
const TITLE_REACH = 7;

/**
 * Finds the line where the body begins.
 * @param lines The lines of the page.
 * @param labels What is known of them.
 * @returns Index of the line, or -1 where nothing reads as a body.
 * @example
 * ```ts
 * bodyStart(lines, labels); // 2
 * ```
 */
export function bodyStart(lines: readonly Line[], labels: Labels): number {
  const hinted = lines.findIndex((line, index) => line.hint?.kind === 'body' && labels[index] === null);
  if (hinted >= 0) return hinted;
  const prose = nextProse(lines, labels, 0);
  if (prose < 0) return datelined(lines, labels);
  const dated = datelineNear(lines, labels, prose);
  if (dated >= 0) return dated;
  const repeated = afterRepeatedTitle(lines, labels, prose);
  return repeated >= 0 ? repeated : afterStandfirst(lines, labels, prose);
}

function nextProse(lines: readonly Line[], labels: Labels, from: number): number {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined && labels[index] === null && isProse(line) && !isCaption(line)) return index;
  }
  return -1;
}

function isCaption(line: Line): boolean {
  if (line.words >= 62 || !(opensLikeCaption(line) || line.hasPhotoCredit)) return false;
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
    if (isProse(line) && !isCaption(line)) told += 1;
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

/** The body begins behind the title where the title stands again, with a caption and the date between. */
function afterRepeatedTitle(lines: readonly Line[], labels: Labels, prose: number): number {
  const over = lines.slice(0, prose).filter(({ words }) => words >= LEAST_TITLE);
  const end = Math.min(lines.length, prose + TITLE_REACH);
  for (let index = prose + 1; index < end; index += 1) {
    const text = lines[index]?.text;
    if (over.some((line) => line.text === text)) return nextProse(lines, labels, index + 1);
  }
  return -1;
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

/** Where nothing reads as prose, a line with an outlet's dateline is the body. */
function datelined(lines: readonly Line[], labels: Labels): number {
  return lines.findIndex((line, index) => labels[index] === null && line.dateline?.outlet != null);
}
