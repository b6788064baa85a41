import type { Span } from '@warta/text';
import type { DateReading, EventFinding } from '../findings.js';
import { mapList } from '../map-list.js';
import type { ReadStatement } from '../read-statement.js';
import { saidDate } from '../statements/said-date.js';
import { actOf } from './act.js';
import { clauseSpan, dateAtClose, dateIn, sharedDate } from './clause-date.js';
import { comesTo } from './comes-to.js';
import { confidenceOf } from './confidence.js';
import type { LocatedEvent } from './locate-events.js';
import { objectSpan } from './object-span.js';
import { quantityIn } from './quantity.js';
import { settleStatus } from './status/settle-status.js';
import { tellerOf } from './teller-of.js';

/** The date of the clause; what an outlet tells in its own voice may be dated at the close of the sentence. */
function dateOf({ view, told }: LocatedEvent, span: Span, teller: ReadStatement | null): DateReading | null {
  const said = teller === null ? null : saidDate(view, teller.draft);
  const taken = said === null ? [] : [said];
  const found = dateIn(view, span, taken) ?? sharedDate(view, told.telling, taken);
  return (found ?? (teller === null ? dateAtClose(view, told.telling) : null))?.date ?? null;
}

function toFinding(event: LocatedEvent, read: readonly ReadStatement[]): EventFinding {
  const { view, trigger } = event;
  const { telling, roles } = event.told;
  const teller = tellerOf(event, read);
  const act = actOf(telling.frame.act);
  const span = clauseSpan(view, telling);
  const object = objectSpan(event);
  const { status, byOthers } = settleStatus(event, teller, span);
  return {
    start: Math.min(span.start, trigger.start),
    end: Math.max(span.end, trigger.end),
    type: act.type,
    mode: act.mode,
    contexts: act.contexts,
    act: act.act,
    actors: roles.actors,
    recipients: roles.recipients.length > 0 ? roles.recipients : comesTo(event, teller),
    object,
    quantity: object === null ? null : quantityIn(view, object),
    date: dateOf(event, span, teller),
    status,
    statement: byOthers ? null : (teller?.first ?? null),
    trigger,
    sentence: view.index,
    antecedent: null,
    rule: telling.rule,
    confidence: confidenceOf(telling.rule),
  };
}

/**
 * Makes the events that clauses tell, each with its status and the statement that tells it.
 *
 * @param events acts with their roles
 * @param read the statements of the article
 * @returns one event for each act, in their order
 * @example
 * // AS menuduh Iran [mengirim] drone ke Rusia. → arms-transfer, alleged, told by the accusation
 */
export function toldFindings(
  events: readonly LocatedEvent[],
  read: readonly ReadStatement[],
): EventFinding[] {
  return mapList(events, (event) => toFinding(event, read));
}
