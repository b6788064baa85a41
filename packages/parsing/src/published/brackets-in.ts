import type { Span } from '@warta/text';
import { firstMark } from '../marks/page-marks.js';

/**
 * Finds the brackets of a zone that a pattern matches.
 * @param pattern Sticky; a bracket and what stands in it.
 * @param text The page.
 * @param zone One of its zones.
 * @param brackets The brackets of the page before a figure, as `PageMarks` lists them.
 * @returns Spans of the page, in text order.
 * @example
 * ```ts
 * bracketsIn(/\(\d+\)/y, 'Rabu (5)', { start: 0, end: 8 }, [5]); // [{ start: 5, end: 8 }]
 * ```
 */
export function bracketsIn(pattern: RegExp, text: string, zone: Span, brackets: readonly number[]): Span[] {
  const found: Span[] = [];
  for (let index = firstMark(brackets, zone.start); index < brackets.length; index += 1) {
    const start = brackets[index] ?? zone.end;
    if (start >= zone.end) break;
    pattern.lastIndex = start;
    if (pattern.test(text) && pattern.lastIndex <= zone.end) found.push({ start, end: pattern.lastIndex });
  }
  return found;
}
