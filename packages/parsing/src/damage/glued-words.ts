import type { Issue, Zone } from '../article.js';
import { makeIssue } from '../issues.js';
import { LetterKind, letterKind } from '../letter-kind.js';
import { glueAt } from './glue-at.js';
import { askStanding } from './stands-alone.js';

const { Other } = LetterKind;
const CAPITAL_WORD = /\p{Lu}\p{Ll}+(?!\p{L})/uy;
const WORD_BEFORE = /(?<![\p{L}\p{N}.@/_-])[\p{L}\p{N}.@/_-]*$/u;
const WORD_AFTER = /[\p{L}\p{N}.@/_-]*/uy;
const JOINTS = '.@/_-';
const TOKEN_REACH = 40;
const MOST = 50;

/**
 * Finds words and sentences that lost the space between them: `Rusia.Kementerian`, `Rusia,dengan`, `daKorea`.
 * A capital inside a word (`YouTube`) counts only where what follows it stands on its own elsewhere in the zones.
 * @param text The page.
 * @param zones Zones of running text.
 * @param glues Where words may be glued, as `PageMarks` lists them.
 * @returns One issue for each place, at most 50.
 * @example
 * ```ts
 * gluedWords('Harga naik.Kementerian diam.', [{ start: 0, end: 28, kind: 'body', rule: 'paragraph' }], [10])[0]?.span; // { start: 6, end: 22 }
 * ```
 */
export function gluedWords(text: string, zones: readonly Zone[], glues: readonly number[]): Issue[] {
  const found: Issue[] = [];
  const standing = askStanding(text, zones);
  let next = 0;
  for (const zone of zones) {
    for (; (glues[next] ?? text.length) < zone.end - 1; next += 1) {
      const at = glues[next] ?? 0;
      const issue = at > zone.start ? glueIssue(text, zone, at, standing) : null;
      if (issue !== null) found.push(issue);
      if (found.length >= MOST) return found;
    }
  }
  return found;
}

function glueIssue(text: string, zone: Zone, at: number, standing: (word: string) => boolean): Issue | null {
  const glue = glueAt(text, at);
  if (glue === 0) return null;
  const offset = Math.max(zone.start, at - TOKEN_REACH);
  const start = wordStart(text, offset, at);
  const next = at + Math.max(0, glue);
  const end = wordEnd(text, next, zone.end);
  // Handles, addresses and tags are written together on purpose.
  if (/[@/_]/.test(text.slice(start, end)) || /[@#/]/.test(text.charAt(start - 1))) return null;
  if (glue < 0 && (!isStanding(text, at, standing) || isRepeated(text, start, end))) return null;
  return makeIssue('glued-text', { start, end });
}

/** The pattern is for rare signs and other scripts. */
function wordStart(text: string, from: number, at: number): number {
  let start = at;
  for (; start > from; start -= 1) {
    const kind = letterKind(text.charCodeAt(start - 1));
    if (kind === undefined) return at - (WORD_BEFORE.exec(text.slice(from, at))?.[0].length ?? 0);
    if (kind === Other && !JOINTS.includes(text.charAt(start - 1))) break;
  }
  return start;
}

/** As {@link wordStart}, onwards. */
function wordEnd(text: string, from: number, to: number): number {
  for (let end = from; end < to; end += 1) {
    const kind = letterKind(text.charCodeAt(end));
    if (kind === undefined) return Math.min(to, end + lengthAt(WORD_AFTER, text, end));
    if (kind === Other && !JOINTS.includes(text.charAt(end))) return end;
  }
  return to;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** What is written alike twice is a name: `TransJakarta`. */
function isRepeated(text: string, start: number, end: number): boolean {
  const token = text.slice(start, end);
  return text.indexOf(token) !== start || text.indexOf(token, end) >= 0;
}

function isStanding(text: string, at: number, standing: (word: string) => boolean): boolean {
  CAPITAL_WORD.lastIndex = at;
  const word = CAPITAL_WORD.exec(text)?.[0];
  return word !== undefined && standing(word);
}
