import type { Issue, Zone } from '../article.js';
import { makeIssue } from '../issues.js';

const SENTENCES = /\p{Ll}{2}[.?!]["”]?\p{Lu}\p{Ll}+(?=[ \u00a0]\p{Ll})/gu;
const COMMA = /\p{Ll},\p{Ll}{2,}/gu;
const CAMEL = /\p{Ll}(\p{Lu}\p{Ll}+)(?!\p{L})/gu;
const WORD_BEFORE = /[\p{L}\p{N}.@/-]*$/u;
const TOKEN_REACH = 40;

/**
 * Finds words and sentences that lost the space between them: `Rusia.Kementerian`, `Rusia,dengan`, `daKorea`.
 * A capital inside a word (`YouTube`) counts only where what follows it stands on its own elsewhere in the zones.
 * @param text The page.
 * @param zones Zones of running text.
 * @returns One issue for each place.
 * @example
 * ```ts
 * gluedWords('Harga naik.Kementerian diam.', [{ start: 0, end: 28, kind: 'body', rule: 'paragraph' }])[0]?.span; // { start: 8, end: 22 }
 * ```
 */
export function gluedWords(text: string, zones: readonly Zone[]): Issue[] {
  const found: Issue[] = [];
  let words: ReadonlySet<string> | null = null;
  for (const zone of zones) {
    const part = text.slice(zone.start, zone.end);
    for (const pattern of [SENTENCES, COMMA]) {
      for (const match of part.matchAll(pattern)) found.push(glued(zone, match.index, match[0].length));
    }
    for (const match of part.matchAll(CAMEL)) {
      words ??= standingWords(text, zones);
      const start = wordStart(part, match.index);
      if (words.has(match[1] ?? '') && isPlainWord(part, start))
        found.push(glued(zone, start, match.index + match[0].length - start));
    }
  }
  return found;
}

function glued(zone: Zone, at: number, length: number): Issue {
  return makeIssue('glued-text', { start: zone.start + at, end: zone.start + at + length });
}

function wordStart(part: string, at: number): number {
  const offset = Math.max(0, at - TOKEN_REACH);
  const before = WORD_BEFORE.exec(part.slice(offset, at))?.[0] ?? '';
  return at - before.length;
}

/** Handles, addresses and tags are written together on purpose. */
function isPlainWord(part: string, start: number): boolean {
  return !/[@#/_]/.test(part.charAt(start - 1)) && !/[@/]/.test(part.charAt(start));
}

function standingWords(text: string, zones: readonly Zone[]): Set<string> {
  const words = new Set<string>();
  for (const zone of zones) {
    for (const match of text
      .slice(zone.start, zone.end)
      .matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu))
      words.add(match[0]);
  }
  return words;
}
