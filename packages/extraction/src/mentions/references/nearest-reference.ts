import { flatMap } from '../../flat-map.js';
import { canTakeUp } from './can-take-up.js';
import { chosenReference } from './chosen-reference.js';
import { namesTakenUp } from './names-taken-up.js';
import { identityAt, type ReferencePlace } from './reference-place.js';

/** How many sentences back the one meant may stand. */
const REACH = 2;

/** How far a noun reaches that only one of all names so far fits (`maskapai itu`). */
const FAR = 8;

/** The one of all names so far that a telling noun fits. */
function onlyOne(place: ReferencePlace): number | null {
  const { names, known, phrase, sentence } = place;
  if (phrase.role === '' || phrase.role === 'body' || phrase.role === 'anybody') return null;
  const start = place.tokens[sentence]?.[place.at]?.start ?? 0;
  const found = flatMap(names, (mention, index) =>
    index < known && mention.start < start && mention.sentence >= sentence - FAR && canTakeUp(place, mention)
      ? [index]
      : [],
  );
  const identities = new Set(found.map((index) => identityAt(place, index)));
  return identities.size === 1 ? (found[0] ?? null) : null;
}

/**
 * Finds the name that a phrase takes up: the nearest sentence with one that fits decides, else the only one so far that a telling noun fits.
 *
 * @param place the phrase
 * @returns index of a name, or null where none is sure
 * @example
 * // Rusia marah. Jerman menuduh agen [negara itu] berbohong. → index of Rusia
 */
export function nearestReference(place: ReferencePlace): number | null {
  for (let sentence = place.sentence; sentence >= Math.max(0, place.sentence - REACH); sentence -= 1) {
    const found = namesTakenUp(place, sentence);
    if (found.length > 0) return chosenReference(place, found);
  }
  return onlyOne(place);
}
