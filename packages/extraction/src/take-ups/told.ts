import type { LocatedEvent } from '../events/locate-events.js';
import type { EventFinding } from '../findings.js';
import { flatMap } from '../flat-map.js';
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
 * @example
 * // AS menuduh Iran [mengirim] drone. → the transfer, its finding, and the accusation that tells it
 */
export function pairTold(
  events: readonly LocatedEvent[],
  findings: readonly EventFinding[],
  read: readonly ReadStatement[],
): Told[] {
  const tellers = new Map(
    read.filter(({ statements }) => statements.length > 0).map((one) => [one.first, one] as const),
  );
  return flatMap(findings, (finding, at) => {
    const located = events[at];
    const teller = finding.statement === null ? undefined : tellers.get(finding.statement);
    return located === undefined ? [] : [{ located, finding, teller: teller ?? null }];
  });
}
