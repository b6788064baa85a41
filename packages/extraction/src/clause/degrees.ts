import { entryAt } from '../entry-at.js';
import type { Mention } from '../findings.js';
import type { Word } from './word.js';

/** `S.H.`, `M.Si`, `Ph.D.`, `LL.M.`; without stops only those that are nothing else. */
const DEGREE =
  /^(?:[A-Z][A-Za-z]{0,3}\.(?:[A-Z][A-Za-z]{0,3}\.?){1,3}|Sp[A-Z]{1,4}|Subsp|S[HETP]|SIK|SIP|SSos|SPd|SAg|M[HMT]|MSi|MPd|MAg|MBA|PhD|Lc)$/u;

/** One past the words that stand together from a place on. */
function togetherEnd(words: readonly Word[], from: number): number {
  let at = from + 1;
  while (at < words.length && words[at]?.start === words[at - 1]?.end && words[at]?.text !== ',') at += 1;
  return at;
}

/** One past the degree at a place, or -1. */
function degreeEnd(words: readonly Word[], at: number): number {
  const end = togetherEnd(words, at);
  const text = words
    .slice(at, end)
    .map((word) => word.text)
    .join('');
  return DEGREE.test(text) ? end : -1;
}

/**
 * Finds the end of the degrees behind a person's name.
 *
 * @param words the words of a sentence
 * @param comma index of the comma behind the name
 * @param mentions the mentions of the article
 * @returns one past the last degree, or -1 where none stands there
 * @example
 * // Budi Santoso[, S.H., M.Si] hadir
 * // Budi Santoso, Rosa Medina hadir → -1
 */
export function degreesEnd(words: readonly Word[], comma: number, mentions: readonly Mention[]): number {
  if (
    words[comma]?.text !== ',' ||
    entryAt(mentions, entryAt(words, comma - 1)?.mention ?? -1)?.kind !== 'person'
  )
    return -1;
  let end = -1;
  for (let at = comma; words[at]?.text === ','; at = end) {
    const next = degreeEnd(words, at + 1);
    if (next < 0) break;
    end = next;
  }
  return end;
}
