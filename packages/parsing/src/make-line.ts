import type { Zone } from './article.js';
import type { Line } from './line.js';
import { countWords, isSpaceCode, lineEnding } from './line-shape.js';
import { normalHead } from './normal-head.js';

/**
 * Makes a line of a stretch of the page, without the white space around it.
 * @param text The page.
 * @param from First code unit.
 * @param to Where the stretch ends.
 * @param gap Whether an empty line, or the start of the page, stands before it.
 * @param hint The zone that the container named for it, or null.
 * @returns The line, or null where the stretch is white space.
 * @example
 * ```ts
 * makeLine('  Hujan. ', 0, 9, true, null)?.text; // 'Hujan.'
 * ```
 */
export function makeLine(
  text: string,
  from: number,
  to: number,
  gap: boolean,
  hint: Zone | null,
): Line | null {
  let start = from;
  let end = to;
  while (start < end && isSpaceCode(text.charCodeAt(start))) start += 1;
  while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end -= 1;
  if (start === end) return null;
  const line = text.slice(start, end);
  return {
    start,
    end,
    text: line,
    head: normalHead(line),
    words: countWords(text, start, end),
    ending: lineEnding(line),
    gap,
    hint,
  };
}
