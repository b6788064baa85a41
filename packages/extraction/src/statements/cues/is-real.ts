import type { SentenceView } from '../../clause/clause-view.js';
import type { Subject } from '../../clause/clauses.js';
import { hasClass } from '../../clause/word-class.js';

/**
 * Tells whether the speech is made: not negated, not only tried, planned, possible or ended.
 *
 * @param view the sentence
 * @param subject the subject with the words passed on the way
 * @example
 * // WHO tidak mengatakan …, WHO akan mengatakan … → false
 */
export function isReal(view: SentenceView, subject: Subject): boolean {
  return subject.chain.every((at) => {
    const chunk = view.chunks[at];
    return (
      chunk !== undefined &&
      !hasClass(chunk.head, 'unreal') &&
      chunk.kind !== 'negator' &&
      !hasClass(chunk.head, 'attempt') &&
      !hasClass(chunk.head, 'cessation')
    );
  });
}
