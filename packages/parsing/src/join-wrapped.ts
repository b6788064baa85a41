import { joinLines } from './join-lines.js';
import type { Line } from './line.js';

const SHORTEST = 40;
const LONGEST = 140;
const LEAST_PAIRS = 3;
const FULL_SHARE = 0.7;
const SMALL = /^\p{Ll}/u;

/**
 * Joins the lines of a page that was broken at a fixed width. A page counts as broken where at least three lines of
 * middling length stop inside a sentence that the next line takes up in small letters.
 * @param text The page.
 * @param lines Its lines.
 * @returns The lines, those of one paragraph joined.
 * @example
 * ```ts
 * joinWrapped(text, splitLines(text, []).lines).length; // 4
 * ```
 */
export function joinWrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const broken = lines.filter((line, index) => isBroken(line, lines[index + 1]));
  if (broken.length < LEAST_PAIRS) return lines;
  const width = Math.max(...broken.slice(0, 1000).map((line) => line.length));
  const joined: Line[] = [];
  let group: Line[] = [];
  for (const line of lines) {
    const last = group.at(-1);
    if (last !== undefined && !runsOn(last, line, width)) {
      joined.push(joinLines(text, group));
      group = [];
    }
    group.push(line);
  }
  if (group.length > 0) joined.push(joinLines(text, group));
  return joined;
}

function isBroken(line: Line, next: Line | undefined): boolean {
  if (next === undefined || next.gap || line.hint !== next.hint || line.ending === 'terminal') return false;
  return line.length >= SHORTEST && line.length <= LONGEST && SMALL.test(next.text);
}

function runsOn(last: Line, next: Line, width: number): boolean {
  if (next.gap || last.hint !== next.hint || last.length > LONGEST) return false;
  return SMALL.test(next.text) || last.length >= width * FULL_SHARE;
}
