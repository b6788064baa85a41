import { isWordAt } from '../letter-kind.js';
import { isSpaceCode } from '../line-shape.js';

const SPACE = 32;
const HYPHEN = 45;
const NONE: readonly string[] = [];

/**
 * Makes a reader that lists which of some words stand at a place as whole words begin, the longest first. It compares
 * their letters: a pattern of so many alternatives with more behind them is code of half a megabyte, which no cache of
 * a processor keeps.
 * @param words In lower case; the first letter stands for its capital too, a space for any white space.
 * @returns Reads `text` at `at`; nothing before `from` counts.
 * @example
 * ```ts
 * createWordsAt(['dikutip', 'dikutip dari'])('Dikutip dari Antara', 0, 0); // ['dikutip dari', 'dikutip']
 * ```
 */
export function createWordsAt(
  words: readonly string[],
): (text: string, at: number, from: number) => readonly string[] {
  const groups = groupByKey(words);
  return (text, at, from) => {
    const group = groups.get(keyAt(text, at));
    if (group === undefined || (at > from && (isWordAt(text, at - 1) || text.charCodeAt(at - 1) === HYPHEN)))
      return NONE;
    return group.filter((word) => standsAt(word, text, at));
  };
}

function groupByKey(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const word of [...words].sort((one, other) => other.length - one.length)) {
    const key = keyAt(word, 0);
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  return groups;
}

/** The first four letters. A letter and its capital share their lowest bits. */
function keyAt(text: string, at: number): number {
  let key = 0;
  for (let index = 0; index < 4; index += 1) key = (key << 5) | (text.charCodeAt(at + index) & 31);
  return key;
}

function standsAt(word: string, text: string, at: number): boolean {
  if (word.charCodeAt(0) !== (text.charCodeAt(at) | SPACE)) return false;
  for (let index = 1; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    const other = text.charCodeAt(at + index);
    if (code !== other && !(code === SPACE && isSpaceCode(other))) return false;
  }
  return true;
}
