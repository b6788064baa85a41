import { anyOf } from './any-of.js';
import { wrongWords } from './wrong-acts.js';

/** `sebagai dalang`, `adalah pelaku`, `biang keladi`; behind `yang`, `apa` and their like nobody is called so. */
const CULPRIT = new RegExp(
  `(?:(?:sebagai|adalah|menjadi|merupakan|ialah) (?:salah satu |seorang |si )?${anyOf(wrongWords('culprit'))}\\b(?! ${anyOf(wrongWords('trade'))}\\b)|\\b${anyOf(wrongWords('culprit-alone'))}\\b)`,
  'iu',
);

/**
 * Tells whether a text says who is to blame: `Azerbaijan biang keladi gagalnya perundingan`.
 *
 * @param text what is said
 * @example
 * namesCulprit('Iran sebagai dalang serangan itu') // true
 * namesCulprit('mereka sebagai pelaku usaha') // false
 */
export function namesCulprit(text: string): boolean {
  const at = CULPRIT.exec(text)?.index ?? -1;
  return at > 0;
}
