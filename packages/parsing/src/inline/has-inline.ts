import type { Line } from '../line.js';
import { continues, isFragment, isUnfinished, MARK, SMALL } from './broken-sentence.js';

/**
 * Says whether a page was broken inside its sentences: a mark begins a line, or a name stands between the halves of a
 * sentence. No page that was broken at its paragraphs, or at a fixed width, looks so.
 * @param lines The lines of the page.
 * @param sure Which of them belong to the line above; a dateline opens a sentence.
 * @example
 * ```ts
 * hasInline(splitLines('Budi Santoso\n, warga Bogor.', []).lines, [false, false]); // true
 * ```
 */
export function hasInline(lines: readonly Line[], sure: readonly boolean[]): boolean {
  for (let index = 1; index < lines.length; index += 1) {
    if (sure[index] === true && isFragment(lines[index])) return true;
    if (!continues(lines, index)) continue;
    if (MARK.test(lines[index]?.text ?? '')) return true;
    if (isUnfinished(lines, index - 2) && isBetween(lines[index - 1])) return true;
  }
  return false;
}

/** A name or a word in italics, alone on its line. */
function isBetween(line: Line | undefined): boolean {
  if (line === undefined || line.gap || line.ending === 'terminal') return false;
  return isFragment(line) || (line.words <= 3 && SMALL.test(line.text));
}
