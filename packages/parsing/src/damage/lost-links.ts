import lostLinkWords from '../../data/lost-link-words.json' with { type: 'json' };
import { wordsFrom } from '../alternatives.js';
import type { Issue, Zone } from '../article.js';
import { findAll } from '../find-all.js';
import { makeIssue } from '../issues.js';

const WORDS = lostLinkWords.entries.map((entry) => entry.word);
const BEFORE_COMMA = new RegExp(`(?:${wordsFrom(WORDS, { before: '[\\p{L}\\p{N}-]' })})$`, 'iu');
const GAP = /[ \u00a0],(?=[ \u00a0][^\d,])|,,|\( ?\)/g;
const REACH = 20;

/**
 * Finds places where a linked name was lost: `setelah , pemimpin Korea Utara`, `Utara,, melaporkan`, `()`.
 * @param text The page.
 * @param zone A zone of running text.
 * @returns One issue for each place.
 * @example
 * ```ts
 * lostLinks('Ia tiba setelah , pemimpin itu, pergi.', { start: 0, end: 38, kind: 'body', rule: 'paragraph' })[0]?.span; // { start: 8, end: 17 }
 * ```
 */
export function lostLinks(text: string, zone: Zone): Issue[] {
  const part = text.slice(zone.start, zone.end);
  return findAll(GAP, part).flatMap((gap) => {
    const from = gapStart(part, gap.index, gap[0]);
    if (from === null) return [];
    const span = { start: zone.start + from, end: zone.start + gap.index + gap[0].length };
    return [makeIssue('lost-link', span)];
  });
}

/** Where the word before the gap begins; null where a comma merely has a space before it. */
function gapStart(part: string, at: number, gap: string): number | null {
  if (gap !== ' ,' && gap !== '\u00a0,') return at;
  const offset = Math.max(0, at - REACH);
  const found = BEFORE_COMMA.exec(part.slice(offset, at));
  return found === null ? null : offset + found.index;
}
