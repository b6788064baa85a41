import type { SentenceView } from '../../clause/clause-view.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { hasAnyClass } from '../../clause/word-class.js';
import { statusOf } from '../../events/status/status.js';
import { reportingWords } from './reporting-words.js';

/** Words of which one alone tells that nothing was said: `belum`, `akan`, `mencoba`, `berhenti`, `membantah`. */
function isUnspoken(word: string): boolean {
  const unspoken = hasAnyClass(word, 'unreal', 'attempt', 'cessation', 'accused', 'almost');
  return unspoken || reportingWords.is(word, 'unspoken');
}

/**
 * Tells whether the speech is made: not negated, not only tried, planned, possible, denied or ended.
 *
 * @param view the sentence
 * @param subject the subject with the words passed on the way
 * @example
 * // WHO tidak mengatakan …, WHO akan mengatakan …, WHO berencana mengatakan …, WHO membantah mengatakan … → false
 */
export function isReal(view: SentenceView, subject: Subject): boolean {
  const chain = subject.chain.map((at) => view.chunks[at]);
  if (chain.some((chunk) => chunk === undefined || chunk.kind === 'negator' || isUnspoken(chunk.head)))
    return false;
  // `sepakat mengecam`, `tampaknya menolak`: said all the same.
  const words = chain.map((chunk) => chunk?.head ?? '').filter((word) => !reportingWords.is(word, 'spoken'));
  return ['asserted', 'alleged'].includes(statusOf(words, null, false));
}
