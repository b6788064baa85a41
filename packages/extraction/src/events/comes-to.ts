import type { Mention, Speaker } from '../findings.js';
import { flatMap } from '../flat-map.js';
import type { ReadStatement } from '../read-statement.js';
import { isActOf } from './act-group.js';
import type { LocatedEvent } from './locate-events.js';
import { isSignalOf } from './status/signal.js';
import { statusOf } from './status/status.js';

/** `berjanji kepada Filipina akan mengirim vaksin`: what is promised somebody comes to them. */
function promisee(
  { told: { telling, roles } }: LocatedEvent,
  teller: ReadStatement | null,
): readonly number[] {
  const addressee = teller?.draft.stance === 'promises' ? teller.draft.addressee : null;
  const isGift = telling.frame.roles['kepada'] === 'recipients' && roles.actors.length > 0;
  return addressee === null || !isGift || roles.actors.includes(addressee) ? [] : [addressee];
}

/** A state by its name or that of its seat; a person or a body asks for others, too. */
function statesOf(mentions: readonly Mention[], speakers: readonly Speaker[]): readonly number[] {
  return flatMap(speakers, (speaker) => {
    const mention = speaker.kind === 'mention' ? mentions[speaker.mention] : undefined;
    const isState = mention?.kind === 'country' || mention?.method === 'metonym';
    return speaker.kind === 'mention' && isState ? [speaker.mention] : [];
  });
}

/** `Ukraina meminta Jerman mengirim rudal`: what a state asks another for comes to it; not what is to be stopped. */
function wantedBy(
  { view, told: { telling, roles } }: LocatedEvent,
  teller: ReadStatement | null,
): readonly number[] {
  if (teller?.draft.stance !== 'demands' || !isActOf(telling.frame.act, 'given')) return [];
  const { addressee, speakers } = teller.draft;
  if (
    addressee === null ||
    !roles.actors.includes(addressee) ||
    telling.frame.roles['kepada'] !== 'recipients'
  )
    return [];
  const isStopped = statusOf(telling.chain, null, false) === 'negated';
  const isUnwanted = telling.chain.some((signal) => isSignalOf(signal, 'negator'));
  if (telling.granted === true || isStopped || isUnwanted) return [];
  return statesOf(view.mentions, speakers).filter((state) => !roles.actors.includes(state));
}

/**
 * Names whom a gift comes to that no phrase names: who is promised it, or the state that asks for it.
 *
 * @param event an act with its roles
 * @param teller the statement that tells it, or null
 * @returns indices of mentions; empty where nobody is meant
 * @example
 * // Jepang berjanji kepada [Filipina] akan mengirim vaksin. [Ukraina] meminta Jerman mengirim rudal.
 */
export function comesTo(event: LocatedEvent, teller: ReadStatement | null): readonly number[] {
  const promised = promisee(event, teller);
  return promised.length > 0 ? promised : wantedBy(event, teller);
}
