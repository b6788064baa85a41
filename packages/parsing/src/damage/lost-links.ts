import lostLinkWords from '../../data/lost-link-words.json' with { type: 'json' };
import { wordsFrom } from '../alternatives.js';
import type { Issue, Zone } from '../article.js';
import { makeIssue } from '../issues.js';
import { marksIn } from '../marks/page-marks.js';

const WORDS = lostLinkWords.entries.map((entry) => entry.word);
const BEFORE_COMMA = new RegExp(`(?:${wordsFrom(WORDS, { before: '[\\p{L}\\p{N}-]' })})$`, 'iu');
const GAP = /[ \u00a0],(?=[ \u00a0][^\d,])|,,|\( ?\)/y;
const REACH = 20;

/**
 * Finds places where a linked name was lost: `setelah , pemimpin Korea Utara`, `Utara,, melaporkan`, `()`.
 * @param text The page.
 * @param zone A zone of running text.
 * @param gaps Where a name may be lost, as `PageMarks` lists them.
 * @returns One issue for each place.
 * @example
 * ```ts
 * lostLinks('Ia tiba setelah , pemimpin itu, pergi.', { start: 0, end: 38, kind: 'body', rule: 'paragraph' }, [16])[0]?.span; // { start: 8, end: 17 }
 * ```
 */
export function lostLinks(text: string, zone: Zone, gaps: readonly number[]): Issue[] {
  const part = text.slice(zone.start, zone.end);
  const issues: Issue[] = [];
  let read = 0;
  for (const mark of marksIn(gaps, zone.start, zone.end)) {
    const at = gapAt(part, mark - zone.start);
    if (at < read) continue;
    GAP.lastIndex = at;
    const gap = GAP.exec(part)?.[0];
    if (gap === undefined) continue;
    read = at + gap.length;
    const from = gapStart(part, at, gap);
    if (from !== null)
      issues.push(makeIssue('lost-link', { start: zone.start + from, end: zone.start + read }));
  }
  return issues;
}

/** A gap begins at its bracket, or before its comma. */
function gapAt(part: string, mark: number): number {
  return part.charAt(mark) === ',' ? mark - 1 : mark;
}

/** Where the word before the gap begins; null where a comma merely has a space before it. */
function gapStart(part: string, at: number, gap: string): number | null {
  if (gap !== ' ,' && gap !== '\u00a0,') return at;
  const offset = Math.max(0, at - REACH);
  const found = BEFORE_COMMA.exec(part.slice(offset, at));
  return found === null ? null : offset + found.index;
}
