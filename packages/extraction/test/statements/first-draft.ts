import type { SentenceView } from '../../src/clause/clause-view.js';
import type { StatementDraft } from '../../src/statements/draft.js';
import { findStatements } from '../../src/statements/find-statements.js';
import { viewOf } from '../view-of.js';

/** The first statement that is found in a sentence; throws where there is none. */
export function firstDraft(text: string): { view: SentenceView; draft: StatementDraft } {
  const view = viewOf(text);
  const draft = findStatements([[view]])[0]?.made[0];
  if (draft === undefined) throw new Error(`No statement in ${text}`);
  return { view, draft };
}
