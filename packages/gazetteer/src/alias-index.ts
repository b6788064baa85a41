import type { AliasPattern } from './alias-pattern.js';
import { mayBegin } from './beginnings.js';
import { codeAt } from './code-at.js';
import { classes, FOREIGN, isUpperCode, isWordCode, OTHER } from './fold.js';
import { createWalker, type IndexMatch, matchAt, type Walker } from './walker.js';

/** Finds aliases in texts. */
export interface AliasIndex<T> {
  /**
   * Finds the leftmost longest aliases from `start` to `end` (UTF-16 code units), in order, without overlap; only those
   * that begin in one of the stretches, where any are given: pairs of start and end, in order, that cut no word.
   */
  find(text: string, start?: number, end?: number, stretches?: readonly number[]): IndexMatch<T>[];
  /** Tells by the letters of a word whether an alias may begin in it, where a blank or mark but an apostrophe stands behind. */
  mayBeginIn(word: string): boolean;
  /** Number of different aliases, by folded form. */
  readonly size: number;
}

/** The end of a word, or a capital within it that is glued to a small letter. */
function skipWord(text: string, from: number, end: number): number {
  const table = classes;
  let at = from + 1;
  let wasCapital = true;
  for (; at < end; at++) {
    const code = codeAt(text, at);
    if ((table[code] ?? OTHER) < FOREIGN) break;
    const isCapital = code <= 0x5a && code >= 0x41;
    if (isCapital && !wasCapital) break;
    wasCapital = isCapital;
  }
  return at;
}

/** Finds the aliases that begin from one place to another; returns the place behind the last word or alias read. */
function scan<T>(
  walker: Walker<T>,
  text: string,
  from: number,
  to: number,
  end: number,
  matches: IndexMatch<T>[],
): number {
  const table = classes;
  const { beginnings } = walker;
  let at = from;
  while (at < to) {
    const code = codeAt(text, at);
    if ((table[code] ?? OTHER) < FOREIGN) {
      at++;
      continue;
    }
    const match = mayBegin(beginnings, isUpperCode(code) ? 0 : 1, text, at)
      ? matchAt(walker, text, at, end)
      : null;
    if (match) matches.push(match);
    at = match ? match.end : skipWord(text, at, end);
  }
  return at;
}

function scanAll<T>(
  walker: Walker<T>,
  text: string,
  start: number,
  end: number,
  stretches: readonly number[],
): IndexMatch<T>[] {
  const matches: IndexMatch<T>[] = [];
  let at =
    start > 0 && start < end && isWordCode(codeAt(text, start - 1)) ? skipWord(text, start - 1, end) : start;
  for (let stretch = 0; stretch < stretches.length; stretch += 2) {
    const from = Math.max(at, stretches[stretch] ?? 0);
    at = scan(walker, text, from, Math.min(stretches[stretch + 1] ?? 0, end), end, matches);
  }
  return matches;
}

/** A word as running text has most: nothing begins inside. */
const PLAIN_WORD = /^[A-Z]?[a-z]+$/;

/** One of each class of marks that may stand behind a word. */
const BEHIND = [' ', ',', ...'.&/()'];

/** The first three letters of a plain word tell all, or two and any mark; an alias may begin inside any other. */
function mayBeginIn<T>({ beginnings }: Walker<T>, word: string): boolean {
  if (word.length < 2 || !PLAIN_WORD.test(word)) return true;
  const root = isUpperCode(codeAt(word, 0)) ? 0 : 1;
  const openings = word.length > 2 ? [word] : BEHIND.map((mark) => word + mark);
  return openings.some((opening) => mayBegin(beginnings, root, opening, 0));
}

/**
 * Builds an index that finds aliases in texts: whole words, leftmost longest, case by the policy of each alias,
 * hyphens, spaces, accents and apostrophes alike. It walks a trie from each word start, so its time is linear in
 * the text: a walk is never longer than the longest alias.
 * @param patterns - the aliases
 * @example
 * createAliasIndex([createPattern('Kim Jong Un', 1)]).find('KIM Jong-un tiba')
 * // [ { start: 0, end: 11, patterns: [ … ] } ]
 */
export function createAliasIndex<T>(patterns: readonly AliasPattern<T>[]): AliasIndex<T> {
  const walker = createWalker(patterns.filter(({ text }) => text !== ''));
  return {
    find: (text, start = 0, end = text.length, stretches = [start, end]) =>
      scanAll(walker, text, start, end, stretches),
    mayBeginIn: (word) => mayBeginIn(walker, word),
    size: walker.groups.length,
  };
}
