import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { hasClass } from '../../clause/word-class.js';
import type { Frame } from '../frame.js';

/**
 * Takes whom somebody gives time to leave for the object, also behind `kepada`: `memberi waktu dua hari kepada [diplomat Rusia] untuk angkat kaki`.
 *
 * @param view the sentence
 * @param frame the deed
 * @param complements what follows the verb
 * @returns the same for other deeds, and where the first object is no length of time
 */
export function withGivenTime(view: SentenceView, frame: Frame, complements: Complements): Complements {
  const [time, ...others] = complements.objects;
  if (frame.through !== 'leave' || time === undefined || others.length > 0) return complements;
  if (!hasClass(view.chunks[time]?.head ?? '', 'leave')) return complements;
  const [to] = complements.prepositional;
  if (to?.preposition !== 'kepada' && to?.preposition !== 'bagi') return complements;
  return { ...complements, objects: [to.phrase, time], prepositional: complements.prepositional.slice(1) };
}
