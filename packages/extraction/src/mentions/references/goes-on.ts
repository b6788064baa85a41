import { behindAdjunct } from './behind-adjunct.js';
import type { ReferencePlace } from './reference-place.js';
import { isReference } from './reference-words.js';

/** How many words of time may stand before `ia`: `Sejak itu ia`, `Sebulan kemudian dia`. */
const OPENING = 4;

/** Only words of time and small words, or an adjunct, open the sentence before the pronoun. */
function isFirst(place: ReferencePlace): boolean {
  if (behindAdjunct(place)) return true;
  const { tokens, sentence, at, names, known } = place;
  const words = tokens[sentence] ?? [];
  const first = words.findIndex((token) => token.kind === 'word');
  if (at === first) return true;
  const start = words[at]?.start ?? 0;
  const named = names.slice(0, known).some((one) => one.sentence === sentence && one.start < start);
  const timed = words
    .slice(Math.max(first, 0), at)
    .every(
      ({ kind, lower }) =>
        kind === 'number' || isReference(lower, 'opening') || isReference(lower, 'pointer'),
    );
  return first === 0 && !named && timed && at - first <= OPENING;
}

/**
 * Tells whether a pronoun at the head of its sentence goes on about whom the sentence before began with.
 *
 * @param place the pronoun; other phrases go on about nobody
 * @example
 * // Lavrov tiba di Baku. [Ia] lalu menemui wartawan. → true; … . Kemarin [ia] menemui wartawan. → false
 */
export function goesOn(place: ReferencePlace): boolean {
  const { phrase, sentence, names, known } = place;
  const before = names.slice(0, known).findLast((mention) => mention.sentence < sentence);
  const near = before?.sentence === sentence - 1;
  return phrase.kind === 'person' && phrase.role === '' && near && isFirst(place);
}
