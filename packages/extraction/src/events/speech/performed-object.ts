import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { AUXILIARY, skipAhead } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import type { Stance } from '../../findings.js';
import type { StatementDraft } from '../../statements/draft.js';
import { isActWord } from '../act-word.js';
import { firstOfContent, namesIn } from './content-names.js';

/**
 * Whom a quoted speaker condemns in the first person: `"Kami mengutuk keras tindakan [Rusia]"`.
 *
 * @param view the sentence
 * @param draft the statement
 * @param stance what the verb behind the pronoun has to do
 * @returns mentions; empty where what is said opens otherwise
 * @example
 * // "Kami mengutuk keras tindakan [Rusia]," kata X, condemns → Rusia
 * // "Kami tidak mengutuk Rusia," kata X → none
 */
export function performedObject(
  view: SentenceView,
  draft: StatementDraft,
  stance: Stance,
): readonly number[] {
  const { chunks } = view;
  const first = firstOfContent(view, draft);
  const self = chunks[first];
  if (self?.kind !== 'noun-phrase' || !(hasClass(self.head, 'first-person') || isActWord(self.head, 'own')))
    return [];
  const verb = skipAhead(chunks, first + 1, AUXILIARY);
  const performs = reportsAs(chunks[verb]?.head ?? '', 'active', stance);
  return performs ? namesIn(view, chunks[skipAhead(chunks, verb + 1, AUXILIARY)]) : [];
}
