import type { Line } from '../line.js';
import { Ink } from '../marks/ink.js';
import { endsList } from './ends-list.js';
import type { Labels } from './label.js';
import { isListItem, isListLabel } from './list-item.js';
import { isSoftStop } from './stop-line.js';
import { isTold } from './told.js';

const LIST_HEAD_WORDS = 5;

const TAIL_SHARE = 0.5;
/** A bracket with a slash between initials or media. */
const SIGNED = Ink.Slash | Ink.Close;
const REACH = 10;
const DESK_CODE = /\/\p{Lu}{1,3}-\d{1,2}[)\]]\.?$/u;

/**
 * Finds the last line of the body.
 * @param lines The lines of the page.
 * @param labels What is known of them.
 * @param first Index of the line where the body begins.
 * @returns Index of the line.
 * @example
 * ```ts
 * bodyEnd(lines, labels, 2); // 14
 * ```
 */
export function bodyEnd(lines: readonly Line[], labels: Labels, first: number): number {
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
    const isRest = read > 0 && total - read <= read * TAIL_SHARE;
    if (isRest && isHardEnd(line, labels, index)) return index;
    if (isRest && labels[index] === null && isSigned(line)) return index + 1;
  }
  return lines.length;
}

/** `… tahun lalu. (AFP/Z-4)`: a paragraph that closes with the code of its desk. */
function isSigned(line: Line): boolean {
  return (line.ink & SIGNED) === SIGNED && DESK_CODE.test(line.text.slice(-REACH));
}

function isHardEnd(line: Line, labels: Labels, index: number): boolean {
  const label = labels[index];
  if (label === null || label === undefined) return false;
  const { kind, rule } = label;
  if (kind === 'related') return rule === 'stop-line' && !isSoftStop(line);
  return kind === 'byline' || kind === 'tags' || kind === 'footer' || kind === 'credit';
}

function proseLength(lines: readonly Line[], labels: Labels, first: number): number {
  let total = 0;
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined && labels[index] === null && isTold(line)) total += line.end - line.start;
  }
  return total;
}
