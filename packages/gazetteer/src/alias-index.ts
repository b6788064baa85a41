import { codeAt } from '@warta/text';
import type { AliasPattern } from './alias-pattern.js';
import { mayBegin } from './beginnings.js';
import { classes, FOREIGN, isUpperCode, isWordCode, OTHER } from './fold.js';
import { createWalker, type IndexMatch, matchAt, type Walker } from './walker.js';

/** Finds aliases in texts. */
export interface AliasIndex<T> {
  /** Finds the leftmost longest aliases from `start` to `end` (UTF-16 code units), in order, without overlap. */
  find(text: string, start?: number, end?: number): IndexMatch<T>[];
  /** Number of different aliases, by folded form. */
  readonly size: number;
}

// What another module gives is looked up at each use, what is bound here is not.
const TABLE = classes;

/** The end of a word, or a capital within it that is glued to a small letter. */
function skipWord(text: string, from: number, end: number): number {
  let at = from + 1;
  let wasCapital = true;
  for (; at < end; at++) {
    const code = codeAt(text, at);
    if ((TABLE[code] ?? OTHER) < FOREIGN) break;
    const isCapital = code <= 0x5a && code >= 0x41;
    if (isCapital && !wasCapital) break;
    wasCapital = isCapital;
  }
  return at;
}

function scan<T>(walker: Walker<T>, text: string, start: number, end: number): IndexMatch<T>[] {
  const { beginnings } = walker;
  const matches: IndexMatch<T>[] = [];
  let at =
    start > 0 && start < end && isWordCode(codeAt(text, start - 1)) ? skipWord(text, start - 1, end) : start;
  while (at < end) {
    const code = codeAt(text, at);
    if ((TABLE[code] ?? OTHER) < FOREIGN) {
      at++;
      continue;
    }
    const match = mayBegin(beginnings, isUpperCode(code) ? 0 : 1, text, at, end)
      ? matchAt(walker, text, at, end)
      : null;
    if (match) matches.push(match);
    at = match ? match.end : skipWord(text, at, end);
  }
  return matches;
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
    find: (text, start = 0, end = text.length) => scan(walker, text, start, end),
    size: walker.groups.length,
  };
}
