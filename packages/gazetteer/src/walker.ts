import { codeAt, type Span } from '@warta/text';
import { type AliasPattern, agreesInCase } from './alias-pattern.js';
import { createBeginnings } from './beginnings.js';
import { endsWord, startsWord } from './boundaries.js';
import { CLASSES, classes, fold, isPassedOver, isUpperCode, OTHER, SPACE } from './fold.js';
import { createTrie, type Trie } from './trie.js';

/** A stretch of text with every alias that it may be. */
export interface IndexMatch<T> extends Span {
  readonly patterns: readonly AliasPattern<T>[];
}

/** First symbol of every key: names that begin with a capital, and those that need none. */
const CAPITAL = CLASSES;
const FREE = CLASSES + 1;
const NONE: readonly never[] = [];

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

/** What the walks through a text need. */
export interface Walker<T> {
  readonly trie: Trie;
  readonly groups: readonly (readonly AliasPattern<T>[])[];
  readonly capitalRoot: number;
  readonly freeRoot: number;
  readonly beginnings: Uint32Array;
}

/** The aliases of a group that may stand from `start` to `end`; the group itself where all may. */
function selectAgreeing<T>(
  group: readonly AliasPattern<T>[],
  text: string,
  start: number,
  end: number,
): readonly AliasPattern<T>[] {
  const words = group[0]?.words ?? 1;
  if (!startsWord(text, start, words) || !endsWord(text, end, words)) return NONE;
  for (const pattern of group) {
    if (!agreesInCase(pattern, text, start, end)) {
      return group.filter((other) => agreesInCase(other, text, start, end));
    }
  }
  return group;
}

/** Walks the rest of the only key left; returns the code unit after it, or -1. */
function walkRest(key: string, text: string, from: number, end: number, depth: number): number {
  let of = depth;
  let at = from;
  for (; at < end && of < key.length; at++) {
    const code = codeAt(text, at);
    if (isPassedOver(code, codeAt(key, of - 1) === SPACE)) continue;
    if (codeAt(key, of++) !== classes[code]) return -1;
  }
  return of === key.length ? at : -1;
}

function accept<T>(
  walker: Walker<T>,
  key: number,
  text: string,
  start: number,
  end: number,
): IndexMatch<T> | null {
  const group = end < 0 ? undefined : walker.groups[key];
  const patterns = group ? selectAgreeing(group, text, start, end) : [];
  return patterns.length > 0 ? { start, end, patterns } : null;
}

/** The next code unit that a walk does not pass over, at most `end`. */
function skipPassedOver(text: string, from: number, end: number, wasSpace: boolean): number {
  let at = from;
  while (at < end && isPassedOver(codeAt(text, at), wasSpace)) at++;
  return at;
}

/**
 * Finds the longest alias that begins at a place of a text.
 * @param walker - the aliases, packed
 * @param text - the text
 * @param start - first code unit of a word
 * @param end - where to stop, UTF-16 code units
 * @example
 * matchAt(createWalker([createPattern('Korut', 1)]), 'Korut', 0, 5)?.end // 5
 */
export function matchAt<T>(
  walker: Walker<T>,
  text: string,
  start: number,
  end: number,
): IndexMatch<T> | null {
  const { keys, width, next, ends, only } = walker.trie;
  let node = isUpperCode(codeAt(text, start)) ? walker.capitalRoot : walker.freeRoot;
  let best: IndexMatch<T> | null = null;
  let klass = OTHER;
  let at = start;
  for (let depth = 1; node !== 0; depth++) {
    const ended = ends[node] as number;
    if (ended >= 0) best = accept(walker, ended, text, start, at) ?? best;
    const last = only[node] as number;
    if (last >= 0)
      return accept(walker, last, text, start, walkRest(keys[last] ?? '', text, at, end, depth)) ?? best;
    at = skipPassedOver(text, at, end, klass === SPACE);
    if (at >= end) break;
    klass = classes[codeAt(text, at++)] ?? OTHER;
    node = next[node * width + klass] ?? 0;
  }
  return best;
}

/**
 * Packs aliases for walking.
 * @param patterns - the aliases
 * @example
 * createWalker([createPattern('Korut', 1)]).groups.length // 1
 */
export function createWalker<T>(patterns: readonly AliasPattern<T>[]): Walker<T> {
  const groups = groupByKey(patterns);
  const keys = [...groups.keys()].sort();
  const trie = createTrie(keys, CLASSES + 2);
  return {
    trie,
    groups: keys.map((key) => groups.get(key) ?? []),
    capitalRoot: trie.next[CAPITAL] ?? 0,
    freeRoot: trie.next[FREE] ?? 0,
    beginnings: createBeginnings(keys, [CAPITAL, FREE]),
  };
}
