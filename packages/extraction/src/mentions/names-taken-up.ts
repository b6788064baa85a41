import type { Mention } from '../findings.js';
import { behindAdjunct } from './behind-adjunct.js';
import { canTakeUp } from './can-take-up.js';
import { opensSentence, type ReferencePlace } from './reference-place.js';

/** `Rusia, yang menempatkan tentara di negara itu`: the subject is not where its own deed is done. */
function isOwnPlace(place: ReferencePlace, mention: Mention): boolean {
  if (place.phrase.kind !== 'country' || mention.sentence !== place.sentence) return false;
  const before = place.tokens[place.sentence]?.[place.at - 1]?.lower ?? '';
  return (before === 'di' || before === 'ke') && opensSentence(place, mention);
}

/** `kunjungan pemimpin Hanoi ke negeri itu`: nobody goes to their own. */
function isGuest(place: ReferencePlace, mention: Mention): boolean {
  const to = place.tokens[place.sentence]?.[place.at - 1];
  const goes = place.phrase.kind === 'country' && (to?.lower === 'ke' || to?.lower === 'di');
  return goes && mention.sentence === place.sentence && mention.end + 1 === to?.start;
}

/**
 * The names of one sentence before the phrase that it can take up.
 *
 * @param place the phrase
 * @param sentence index of the sentence
 * @returns indices of names, in text order
 */
export function namesTakenUp(place: ReferencePlace, sentence: number): number[] {
  const start = place.tokens[place.sentence]?.[place.at]?.start ?? 0;
  const found: number[] = [];
  if (sentence === place.sentence && behindAdjunct(place)) return found;
  for (let index = place.known - 1; index >= 0; index -= 1) {
    const mention = place.names[index];
    if (mention === undefined || mention.sentence < sentence) break;
    if (mention.sentence > sentence || mention.start >= start || !canTakeUp(place, mention)) continue;
    if (!isOwnPlace(place, mention) && !isGuest(place, mention)) found.unshift(index);
  }
  return found;
}
