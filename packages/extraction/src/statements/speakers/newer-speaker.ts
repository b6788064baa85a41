import { containsSpan } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { entryAt } from '../../entry-at.js';
import type { Speaker } from '../../findings.js';
import type { StatementContext } from '../rule.js';
import { unnamedTeller } from './unnamed-teller.js';

/**
 * Whom `dia` means right behind the words of somebody without a name: that one, not the last person named.
 *
 * @param view the sentence
 * @param chunk the pronoun's phrase
 * @param context who spoke before
 * @returns null where the last speaker has a name or spoke earlier
 * @example
 * // Budi Santoso pulang. [Seorang pejabat AS] mengatakan stok aman. Dia mengatakan harga naik. → Seorang pejabat AS
 * // Budi Santoso mengatakan stok aman. Dia mengatakan harga naik. → null
 */
export function newerSpeaker(view: SentenceView, chunk: Chunk, context: StatementContext): Speaker | null {
  const pronoun = entryAt(view.mentions, chunk.heads[0] ?? -1);
  if (pronoun?.method !== 'pronoun' || pronoun.kind !== 'person' || pronoun.antecedent === null) return null;
  const beside = context.views[view.index - 1];
  const teller = beside === undefined ? null : unnamedTeller(beside);
  const last = teller ?? context.speakerBefore(pronoun.start, view.index, true);
  if (last?.kind !== 'anonymous') return null;
  const before = beside?.sentence;
  const named = view.mentions[pronoun.antecedent];
  const isNear = before !== undefined && containsSpan(before, last.span);
  return isNear && (named?.end ?? 0) <= last.span.start ? last : null;
}
