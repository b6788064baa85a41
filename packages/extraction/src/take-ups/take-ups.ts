import { confidenceOf } from '../events/confidence.js';
import type { EventFinding, Mention } from '../findings.js';
import { flatMap } from '../flat-map.js';
import { mapList } from '../map-list.js';
import type { ReadStatement } from '../read-statement.js';
import { meantEvents } from './meant-events.js';
import { type PointingStatement, readPointing, STATUS_OF } from './pointing-statement.js';
import type { Told } from './told.js';

/** An event told again, with the finding that told it first. */
export interface TakeUp {
  readonly finding: EventFinding;
  readonly of: EventFinding;
}

function toTakeUp({ read, stance, pointer }: PointingStatement, { finding }: Told): TakeUp {
  return {
    of: finding,
    finding: {
      ...finding,
      ...pointer.phrase,
      trigger: pointer.trigger,
      status: STATUS_OF[stance] ?? 'asserted',
      statement: read.first,
      sentence: read.view.index,
      rule: 'take-up',
      confidence: confidenceOf('take-up'),
    },
  };
}

/**
 * Finds the acts that claims tell again without saying them: `Iran membantah tuduhan itu`, `tuduhan AS soal senjata`.
 *
 * @param read the statements of the article
 * @param told the events of the article, in text order
 * @param mentions the mentions of the article
 * @returns for each claim that tells no act of its own the earlier events it means, with their roles, date and object, none where nothing agrees
 * @example
 * // AS menuduh Iran memasok drone ke Rusia. Teheran membantah tuduhan itu. → arms-transfer, Iran → Rusia, denied
 * // AS menuduh Iran memasok drone ke Rusia. Teheran membantah tuduhan soal peretasan. → none
 */
export function findTakeUps(
  read: readonly ReadStatement[],
  told: readonly Told[],
  mentions: readonly Mention[],
): TakeUp[] {
  const pointings = flatMap(read, (one) => readPointing(one, mentions));
  const found = mapList(pointings, (pointing) => ({ pointing, events: meantEvents(pointing, told) }));
  // `membantah tuduhan AS soal senjata`: the claim that is told again is the one that is denied.
  const answered = new Map(
    found
      .filter(({ pointing, events }) => pointing.stance !== 'alleges' && events.length > 0)
      .map(({ pointing, events }) => [pointing.pointer.trigger.start, events] as const),
  );
  return flatMap(found, ({ pointing, events }) => {
    const same = pointing.stance === 'alleges' ? answered.get(pointing.pointer.trigger.start) : undefined;
    return mapList(same ?? events, (event) => toTakeUp(pointing, event));
  });
}
