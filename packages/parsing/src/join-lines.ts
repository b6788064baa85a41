import type { Line } from './line.js';
import { makeLine } from './make-line.js';

/**
 * Joins lines that follow one another into one.
 * @param text The page.
 * @param group At least one line.
 * @returns One line from the first to the last; the first itself where it stands alone.
 * @example
 * ```ts
 * joinLines('Budi\nberkata.', splitLines('Budi\nberkata.', []).lines).words; // 2
 * ```
 */
export function joinLines(text: string, group: readonly Line[]): Line {
  const [first] = group as readonly [Line, ...Line[]];
  const end = group.at(-1)?.end ?? first.end;
  if (end === first.end) return first;
  return makeLine(text, { from: first.start, to: end, gap: first.gap, hint: first.hint }, null) ?? first;
}
