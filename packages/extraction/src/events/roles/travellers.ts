import { ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { hasClass } from '../../clause/word-class.js';

/**
 * Names who does what stands behind a journey as its purpose or time: whose journey it is.
 *
 * @param view the sentence
 * @param subject the subject of the verb behind, with the words passed
 * @param named whom the subject names by itself
 * @returns those, or where there are none indices of mentions; empty where the journey itself is the subject
 * @example
 * // kunjungan [Putin] ke Hanoi untuk bertemu To Lam → Putin
 * // Kunjungan Putin memicu protes → none
 */
export function orTravellers(
  view: SentenceView,
  { phrase, chain }: Subject,
  named: readonly number[],
): readonly number[] {
  if (named.length > 0) return named;
  const chunk = phrase === null ? undefined : view.chunks[phrase];
  if (chunk === undefined || !isRoleNoun(chunk.head, 'journey')) return [];
  const borrows = chain.some((at) => {
    const link = view.chunks[at];
    return link?.kind === 'subordinator' && hasClass(link.head, 'borrowing');
  });
  return borrows ? ownersOf(chunk).filter((owner) => view.mentions[owner]?.kind !== 'place') : [];
}
