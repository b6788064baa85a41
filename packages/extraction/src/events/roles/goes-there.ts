import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { hasClass } from '../../clause/word-class.js';
import { flatMap } from '../../flat-map.js';
import { mapList } from '../../map-list.js';
import { isActWord } from '../act-word.js';
import type { Telling } from '../telling.js';

/** `ke perairan Venezuela`, `di perbatasan Polandia`. */
function isSpot(view: SentenceView, phrase: number): boolean {
  const head = view.chunks[phrase]?.head ?? '';
  return isActWord(head, 'spot') || isActWord(head, 'sea');
}

/** `mengirim kapal perang [untuk membayangi] armada Rusia`: what it is sent for is done there, whoever it goes to. */
function watches({ chunks }: SentenceView, verb: number, { objects, prepositional }: Complements): boolean {
  const last = Math.max(verb, ...objects, ...prepositional.map(({ phrase }) => phrase));
  const purpose = chunks[last + 1];
  return hasClass(purpose?.head ?? '', 'purpose') && isActWord(chunks[last + 2]?.head ?? '', 'on-watch');
}

/**
 * Tells whether what a deed goes to is of the kind its frame asks for: a fleet sent to a sea is deployed, one sent to a state is given.
 *
 * @param view the sentence
 * @param telling the deed
 * @returns true also where the frame asks for no kind
 * @example
 * // AS mengirim kapal perang ke [Laut Merah]. → true, where the frame asks for a place; … ke [Israel]. → false
 */
export function goesThere(view: SentenceView, { frame, chunk, complements }: Telling): boolean {
  if (frame.toward === undefined) return true;
  const near = complements.prepositional.some(
    ({ preposition, phrase }) =>
      hasClass(preposition, 'near') || (hasClass(preposition, 'direction') && isSpot(view, phrase)),
  );
  if (near || watches(view, chunk, complements)) return true;
  const kinds = mapList(
    flatMap(
      complements.prepositional.filter(({ preposition }) => hasClass(preposition, 'direction')),
      ({ phrase }) => [...(view.chunks[phrase]?.heads ?? []), ...(view.chunks[phrase]?.owners ?? [])],
    ),
    (mention) => view.mentions[mention]?.kind,
  );
  return kinds.length > 0 && kinds.every((kind) => kind === frame.toward);
}
