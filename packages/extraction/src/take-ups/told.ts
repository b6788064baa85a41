import type { LocatedEvent } from '../events/locate-events.js';
import type { EventFinding } from '../findings.js';
import type { ReadStatement } from '../read-statement.js';

/** An event with the clause that tells it and the statement that it stands in, if any. */
export interface Told {
  readonly located: LocatedEvent;
  readonly finding: EventFinding;
  readonly teller: ReadStatement | null;
}

/**
 * Brings acts, their findings and their statements together.
 *
 * @param events the acts
 * @param findings one for each, in their order
 * @param read the statements of the article
 * @returns one for each act
 */
export function pairTold(
  events: readonly LocatedEvent[],
  findings: readonly EventFinding[],
  read: readonly ReadStatement[],
): Told[] {
  return findings.flatMap((finding, at) => {
    const located = events[at];
    const teller = read.find(({ first, statements }) => first === finding.statement && statements.length > 0);
    return located === undefined ? [] : [{ located, finding, teller: teller ?? null }];
  });
}
