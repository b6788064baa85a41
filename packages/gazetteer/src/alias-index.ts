import type { Span } from '@warta/text';
import { type AliasPattern, agreesInCase } from './alias-pattern.js';
import { endsWord, startsWord } from './boundaries.js';
import { CLASSES, classes, fold, isPassedOver, isUpperCode, isWordCode, OTHER, SPACE } from './fold.js';
import { createTrie, type Trie } from './trie.js';

/** A stretch of text with every alias that it may be. */
export interface IndexMatch<T> extends Span {
  readonly patterns: readonly AliasPattern<T>[];
}

/** Finds aliases in texts. */
export interface AliasIndex<T> {
  /** Finds the leftmost longest aliases from `start` to `end` (UTF-16 code units), in order, without overlap. */
  find(text: string, start?: number, end?: number): IndexMatch<T>[];
  /** Number of different aliases, by folded form. */
  readonly size: number;
}

/** First symbol of every key: names that begin with a capital, and those that need none. */
const CAPITAL = CLASSES;
const FREE = CLASSES + 1;

function listStarts<T>(pattern: AliasPattern<T>): number[] {
  return (pattern.capitals & 1) === 1 && pattern.policy !== 'any' ? [CAPITAL] : [CAPITAL, FREE];
}

function groupByKey<T>(patterns: readonly AliasPattern<T>[]): Map<string, AliasPattern<T>[]> {
  const groups = new Map<string, AliasPattern<T>[]>();
  for (const pattern of patterns) {
    for (const start of listStarts(pattern)) {
      const key = String.fromCharCode(start) + fold(pattern.text);
      const group = groups.get(key);
      if (group) group.push(pattern);
      else groups.set(key, [pattern]);
    }
  }
  return groups;
}

interface Walker<T> {
  readonly trie: Trie;
  readonly groups: readonly (readonly AliasPattern<T>[])[];
  readonly capitalRoot: number;
  readonly freeRoot: number;
}

function selectAgreeing<T>(
  group: readonly AliasPattern<T>[],
  text: string,
  start: number,
  end: number,
): readonly AliasPattern<T>[] {
  const chosen = group.filter(
    (pattern) =>
      agreesInCase(pattern, text, start, end) &&
      startsWord(text, start, pattern.words) &&
      endsWord(text, end, pattern.words),
  );
  return chosen.length === group.length ? group : chosen;
}

function matchAt<T>(walker: Walker<T>, text: string, start: number, end: number): IndexMatch<T> | null {
  const { base, check, value } = walker.trie;
  let node = isUpperCode(text.charCodeAt(start)) ? walker.capitalRoot : walker.freeRoot;
  let best: IndexMatch<T> | null = null;
  let wasSpace = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isPassedOver(code, wasSpace)) continue;
    const klass = classes[code] ?? OTHER;
    const next = (base[node] ?? 0) + klass;
    if (check[next] !== node) break;
    node = next;
    wasSpace = klass === SPACE;
    const group = walker.groups[value[node] ?? -1];
    if (group === undefined) continue;
    const patterns = selectAgreeing(group, text, start, at + 1);
    if (patterns.length > 0) best = { start, end: at + 1, patterns };
  }
  return best;
}

function scan<T>(walker: Walker<T>, text: string, start: number, end: number): IndexMatch<T>[] {
  const matches: IndexMatch<T>[] = [];
  let at = start;
  let wasWord = at > 0 && isWordCode(text.charCodeAt(at - 1));
  while (at < end) {
    const code = text.charCodeAt(at);
    const isWord = isWordCode(code);
    const match = isWord && (!wasWord || isUpperCode(code)) ? matchAt(walker, text, at, end) : null;
    if (match) matches.push(match);
    at = match ? match.end : at + 1;
    wasWord = isWord;
  }
  return matches;
}

function createWalker<T>(patterns: readonly AliasPattern<T>[]): Walker<T> {
  const groups = groupByKey(patterns);
  const keys = [...groups.keys()].sort();
  const trie = createTrie(keys, CLASSES + 2);
  const root = trie.base[0] ?? 0;
  const find = (symbol: number) => (trie.check[root + symbol] === 0 ? root + symbol : trie.check.length - 1);
  return {
    trie,
    groups: keys.map((key) => groups.get(key) ?? []),
    capitalRoot: find(CAPITAL),
    freeRoot: find(FREE),
  };
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
