import type { SentenceView } from './clause/clause-view.js';
import type { LocatedEvent } from './events/locate-events.js';
import type { Statement } from './findings.js';
import type { StatementDraft } from './statements/draft.js';

/** Findings of one statement: the rows it makes, its settled stance, and the acts in its content. */
export interface ReadStatement {
  readonly draft: StatementDraft;
  readonly view: SentenceView;
  readonly statements: readonly Statement[];
  /** Index of its first row in `Findings.statements`; null for speech that is told as not made, which has none. */
  readonly first: number | null;
  readonly inside: readonly LocatedEvent[];
}
