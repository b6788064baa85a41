import { anyOf } from '../../any-of.js';
import { createPhraseSearch } from '../phrase-search.js';
import { wrongWords } from './wrong-acts.js';
import { wrongContext } from './wrong-context.js';

/** `sebagai dalang`, `adalah pelaku`, `biang keladi`; behind `yang`, `apa` and their like nobody is called so. */
const AS = wrongContext.list('called');

const culprits = createPhraseSearch(
  [...AS, ...wrongWords('culprit-alone')],
  `(?:${anyOf(AS)} (?:salah satu |seorang |si )?${anyOf(wrongWords('culprit'))}\\b(?! ${anyOf(wrongWords('trade'))}\\b)|${anyOf(wrongWords('culprit-alone'))}\\b)`,
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
  const at = culprits.find(text)?.index ?? -1;
  return at > 0;
}
