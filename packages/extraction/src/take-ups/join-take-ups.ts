import type { EventFinding } from '../findings.js';
import { mapList } from '../map-list.js';
import type { TakeUp } from './take-ups.js';

/**
 * Brings events and what takes them up into text order.
 *
 * @param events the events told in full
 * @param takeUps events told again
 * @returns all, sorted by trigger, antecedents as indices into the list
 * @example
 * // Iran [mengirim] drone. Teheran membantah [tuduhan itu]. → the transfer; it again, denied, with antecedent 0
 */
export function joinTakeUps(events: readonly EventFinding[], takeUps: readonly TakeUp[]): EventFinding[] {
  const meant = new Map<object, EventFinding>(takeUps.map(({ finding, of }) => [finding, of]));
  const sorted = [...events, ...mapList(takeUps, ({ finding }) => finding)].sort(
    (a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end,
  );
  const places = new Map<object, number>(sorted.map((event, at) => [event, at]));
  return mapList(sorted, (event) => {
    const of = meant.get(event);
    return of === undefined ? event : { ...event, antecedent: places.get(of) ?? null };
  });
}
