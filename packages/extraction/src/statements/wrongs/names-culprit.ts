import { anyOf } from '../../any-of.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import { createPhraseSearch } from '../phrase-search.js';
import { wrongWords } from './wrong-acts.js';
import { wrongContext } from './wrong-context.js';

/** `sebagai dalang`, `adalah pelaku`, `biang keladi`; behind `yang`, `apa` and their like nobody is called so. */
const AS = wrongContext.list('called');

const culprits = createPhraseSearch(
  [...AS, ...wrongWords('culprit-alone')],
  `(?:${anyOf(AS)} (?:salah satu |seorang |si )?${anyOf(wrongWords('culprit'))}\\b(?! ${anyOf(wrongWords('trade'))}\\b)|${anyOf(wrongWords('culprit-alone'))}\\b)`,
);

/** A name, a pronoun, people or a body: what has a small first letter and is none of these is a thing, which is only a cause. */
function isSomebody(word: string): boolean {
  const lower = word.toLowerCase();
  return lower !== word || hasClass(lower, 'pronoun') || isPersonNoun(lower) || isRoleNoun(lower, 'organ');
}

/**
 * Tells whether a text says who is to blame: `Azerbaijan biang keladi gagalnya perundingan`.
 *
 * @param text what is said
 * @example
 * namesCulprit('Iran sebagai dalang serangan itu') // true
 * namesCulprit('mereka sebagai pelaku usaha') // false
 * namesCulprit('inflasi biang keladi lesunya pasar') // false
 */
export function namesCulprit(text: string): boolean {
  const at = culprits.find(text)?.index ?? -1;
  return (
    at > 0 &&
    text
      .slice(0, at)
      .split(/[^\p{L}-]+/u)
      .some(isSomebody)
  );
}
