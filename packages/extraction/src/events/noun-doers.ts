import type { SentenceView } from '../clause/clause-view.js';
import { fillRoles } from './fill-roles.js';
import { frameReadings } from './frame.js';
import { nounEvent } from './noun-event.js';

/**
 * Names who does what a noun phrase tells, where a deed is itself the subject: `kesepakatan senjata antara A dan B akan melanggar …`.
 *
 * @param view the sentence
 * @param phrase index of the noun phrase
 * @returns actors and recipients of the deed; empty where the phrase tells none
 */
export function doersOfDeed(view: SentenceView, phrase: number): readonly number[] {
  const chunk = view.chunks[phrase];
  if (chunk === undefined) return [];
  for (let at = chunk.from; at < chunk.to; at += 1) {
    for (const reading of frameReadings(view.words[at]?.lower ?? '')) {
      const telling =
        reading.rest.length > 0
          ? null
          : nounEvent.read(view, { reading, from: at, to: at + 1, chunk: phrase });
      const roles = telling === null ? null : fillRoles(view, telling);
      if (roles !== null) return [...roles.actors, ...roles.recipients];
    }
  }
  return [];
}
