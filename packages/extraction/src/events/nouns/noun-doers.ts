import type { SentenceView } from '../../clause/clause-view.js';
import { frameReadings } from '../frame.js';
import { type FilledRoles, fillRoles } from '../roles/fill-roles.js';
import { nounEvent } from './noun-event.js';

/** The roles of the first deed that a noun phrase tells, or null. */
function rolesOfDeed(view: SentenceView, phrase: number): FilledRoles | null {
  const chunk = view.chunks[phrase];
  if (chunk?.kind !== 'noun-phrase') return null;
  for (let at = chunk.from; at < chunk.to; at += 1) {
    for (const reading of frameReadings(view.words[at]?.lower ?? '')) {
      if (reading.rest.length > 0) continue;
      const telling = nounEvent.read(view, { reading, from: at, to: at + 1, chunk: phrase });
      const roles = telling === null ? null : fillRoles(view, telling);
      if (roles !== null) return roles;
    }
  }
  return null;
}

/**
 * Names who has a part in what a noun phrase tells, where a deed is itself the subject: `kesepakatan senjata antara A dan B akan melanggar …`.
 *
 * @param view the sentence
 * @param phrase index of the noun phrase
 * @returns actors and recipients of the deed; empty where the phrase tells none
 */
export function doersOfDeed(view: SentenceView, phrase: number): readonly number[] {
  const roles = rolesOfDeed(view, phrase);
  return roles === null ? [] : [...roles.actors, ...roles.recipients];
}

/**
 * Names who or what the deed that a noun phrase tells is done to: `Pembunuhan Budi diduga didalangi Andi`.
 *
 * @param view the sentence
 * @param phrase index of a chunk
 * @returns recipients of the deed; empty where the phrase tells none, or nobody it is done to
 */
export function victimsOfDeed(view: SentenceView, phrase: number): readonly number[] {
  return rolesOfDeed(view, phrase)?.recipients ?? [];
}

/**
 * Names who does what a noun phrase tells: `serangan Israel ke Gaza`.
 *
 * @param view the sentence
 * @param phrase index of a chunk
 * @returns actors of the deed; empty where the phrase tells none, or nobody who does it
 */
export function actorsOfDeed(view: SentenceView, phrase: number): readonly number[] {
  return rolesOfDeed(view, phrase)?.actors ?? [];
}
