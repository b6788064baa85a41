import type { SentenceView } from '../../clause/clause-view.js';
import { isClaimNoun } from './rejected-report.js';

/**
 * Tells whether a clause stands right behind a claim that nobody is named for: who speaks of the claim does not tell it.
 *
 * @param view the sentence
 * @param start index of the clause's first word
 * @param from where what is said begins, in UTF-16 code units of the article's text; the claim stands inside it
 * @example
 * // X mengatakan tuduhan bahwa [Iran mengirim drone] mengada-ada. → true
 * // X mengatakan bahwa [Iran mengirim drone]. → false
 */
export function standsBehindClaim(view: SentenceView, start: number, from: number): boolean {
  const noun = view.words[start - 2];
  if (noun === undefined || view.words[start - 1]?.lower !== 'bahwa') return false;
  return noun.start >= from && isClaimNoun(noun.lower);
}
