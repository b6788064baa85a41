import { containsSpan } from '@warta/text';
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

/**
 * The acts whose triggers stand in what a statement says.
 *
 * @param draft the statement
 * @param events the acts of the article
 * @returns those in its content, in their order; none where it has no content
 * @example
 * // AS mengatakan [Iran mengirim drone], lalu menyerang Irak. → the transfer
 */
export function actsInside(
  { content }: StatementDraft,
  events: readonly LocatedEvent[],
): readonly LocatedEvent[] {
  if (content === null) return [];
  return events.filter(({ trigger }) => containsSpan(content, trigger));
}
