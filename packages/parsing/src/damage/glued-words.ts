import type { Issue, Zone } from '../article.js';
import { makeIssue } from '../issues.js';
import { glueAt } from './glue-at.js';

const STANDING = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;
const CAPITAL_WORD = /\p{Lu}\p{Ll}+(?!\p{L})/uy;
const WORD_BEFORE = /[\p{L}\p{N}.@/_-]*$/u;
const WORD_AFTER = /[\p{L}\p{N}.@/_-]*/uy;
const TOKEN_REACH = 40;
const SMALL_A = 97;
const SPACE = 32;
const NONE: ReadonlySet<string> = new Set();

/**
 * Finds words and sentences that lost the space between them: `Rusia.Kementerian`, `Rusia,dengan`, `daKorea`.
 * A capital inside a word (`YouTube`) counts only where what follows it stands on its own elsewhere in the zones.
 * @param text The page.
 * @param zones Zones of running text.
 * @returns One issue for each place.
 * @example
 * ```ts
 * gluedWords('Harga naik.Kementerian diam.', [{ start: 0, end: 28, kind: 'body', rule: 'paragraph' }])[0]?.span; // { start: 6, end: 22 }
 * ```
 */
export function gluedWords(text: string, zones: readonly Zone[]): Issue[] {
  const found: Issue[] = [];
  let words: ReadonlySet<string> | null = null;
  for (const zone of zones) {
    for (
      let at = nextMark(text, zone.start + 1, zone.end - 1);
      at < zone.end - 1;
      at = nextMark(text, at + 1, zone.end - 1)
    ) {
      const glue = glueAt(text, at);
      if (glue < 0) words ??= standingWords(text, zones);
      const issue = glue === 0 ? null : glueIssue(text, zone, at, glue, words ?? NONE);
      if (issue !== null) found.push(issue);
    }
  }
  return found;
}

/** The next code unit that is neither a small letter nor a space, where alone words can be glued. */
function nextMark(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code < SMALL_A && code !== SPACE) return at;
    at += 1;
  }
  return to;
}

function glueIssue(
  text: string,
  zone: Zone,
  at: number,
  glue: number,
  words: ReadonlySet<string>,
): Issue | null {
  const offset = Math.max(zone.start, at - TOKEN_REACH);
  const start = at - (WORD_BEFORE.exec(text.slice(offset, at))?.[0].length ?? 0);
  const next = at + Math.max(0, glue);
  WORD_AFTER.lastIndex = next;
  const end = Math.min(zone.end, next + (WORD_AFTER.exec(text)?.[0].length ?? 0));
  // Handles, addresses and tags are written together on purpose.
  if (/[@/_]/.test(text.slice(start, end)) || /[@#/]/.test(text.charAt(start - 1))) return null;
  if (glue < 0 && !isStanding(text, at, words)) return null;
  return makeIssue('glued-text', { start, end });
}

function isStanding(text: string, at: number, words: ReadonlySet<string>): boolean {
  CAPITAL_WORD.lastIndex = at;
  const word = CAPITAL_WORD.exec(text)?.[0];
  return word !== undefined && words.has(word);
}

function standingWords(text: string, zones: readonly Zone[]): Set<string> {
  const words = new Set<string>();
  for (const zone of zones) {
    for (const match of text.slice(zone.start, zone.end).matchAll(STANDING)) words.add(match[0]);
  }
  return words;
}
