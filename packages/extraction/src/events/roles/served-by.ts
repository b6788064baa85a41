import { containsSpan } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';

/**
 * Names the state or body that a person's title puts them in, be it at an earlier mention of theirs.
 *
 * @param view the sentence
 * @param person index of a mention
 * @returns one index of a mention; empty where no title names one
 * @example
 * // Juru bicara Kementerian Luar Negeri Iran Esmaeil Baghaei … [Baghaei] → Kementerian Luar Negeri Iran
 */
export function servedBy(view: SentenceView, person: number): readonly number[] {
  const mention = view.mentions[person];
  const title = mention?.title ?? view.mentions[mention?.antecedent ?? -1]?.title;
  if (title === undefined || title === null) return [];
  const body = view.mentions.findIndex(
    (one) => containsSpan(title, one) && one.kind !== 'place' && one.kind !== 'person',
  );
  return body < 0 ? [] : [body];
}
