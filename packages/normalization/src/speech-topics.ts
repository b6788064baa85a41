import type { EventFinding, Findings } from '@warta/extraction';
import { overlapsSpan } from '@warta/text';
import { distinct } from './count-values.js';

/**
 * Finds what a speech event (an accusation, a denial) is about: the acts told in the statement whose cue is the
 * trigger of the event. An accusation of shipping arms is not one of hacking.
 *
 * @param finding - An event.
 * @param findings - Everything found in its article.
 * @returns The acts, sorted; none for an event that is no speech, or tells nothing.
 * @example
 * speechTopics(accusation, findings) // ['arms-transfer']
 */
export function speechTopics(finding: EventFinding, { statements, events }: Findings): string[] {
  const told = new Set(statements.flatMap(({ cue }, at) => (overlapsSpan(cue, finding.trigger) ? [at] : [])));
  return distinct(
    events.flatMap((event) =>
      event !== finding &&
      event.statement !== null &&
      told.has(event.statement) &&
      !overlapsSpan(event.trigger, finding.trigger)
        ? [event.act]
        : [],
    ),
  );
}
