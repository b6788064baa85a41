import { anyOf } from '../../any-of.js';
import { beginsWrong, wrongWords } from '../wrongs/wrong-acts.js';

/** The judgement at the end, where nothing negates it. */
const ENDS_BAD = new RegExp(
  `(?<!\\b(?:bukan|tidak|tak) )\\b${anyOf(wrongWords('bad'))}(?: dan \\p{L}+)?$`,
  'iu',
);

/** How long such a clause may be, in UTF-16 code units. */
const SHORT = 90;

/**
 * Tells whether what is said names a deed and condemns it in one short clause.
 *
 * @param said what is said
 * @example
 * judgesDeed('Tindakan Israel ini biadab') // true
 * judgesDeed('Tindakan Israel ini tidak biadab') // false
 */
export function judgesDeed(said: string): boolean {
  if (!beginsWrong(said, 'deed')) return false;
  const [clause = ''] = said.split(/[.,;:!?]/u, 1);
  return clause.length < SHORT && ENDS_BAD.test(clause);
}
