import { ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Subject } from '../../clause/clauses.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';

/**
 * Names whose journey it is that a purpose or time behind it belongs to.
 *
 * @param view the sentence
 * @param subject the subject of the verb behind, with the words passed
 * @returns indices of mentions; empty where the journey itself is the subject, or belongs to nobody by name
 * @example
 * // kunjungan [Putin] ke Hanoi untuk bertemu To Lam → Putin
 * // Kunjungan Putin memicu protes → none
 */
export function travellersOf(view: SentenceView, { phrase, chain }: Subject): readonly number[] {
  const chunk = phrase === null ? undefined : view.chunks[phrase];
  if (chunk === undefined || !isRoleNoun(chunk.head, 'journey')) return [];
  const borrows = chain.some((at) => {
    const link = view.chunks[at];
    return link?.kind === 'subordinator' && hasClass(link.head, 'borrowing');
  });
  return borrows ? ownersOf(chunk).filter((owner) => view.mentions[owner]?.kind !== 'place') : [];
}
