import type { SentenceView } from '../../clause/clause-view.js';
import { rolesOfDeed } from './noun-event.js';

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
