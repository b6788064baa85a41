import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { flatMap } from '../../flat-map.js';
import { isActWord } from '../act-word.js';
import { frameReadings } from '../frame.js';

/** The prepositions by which a noun that tells an act takes roles of its own. */
function rolesOf(noun: string): readonly string[] {
  return flatMap(frameReadings(noun), ({ voice, frame }) =>
    voice === 'noun' ? Object.keys(frame.roles) : [],
  );
}

/**
 * Leaves a noun only the phrases behind it that are its own: what follows another deed may belong to that.
 *
 * @param view the sentence
 * @param complements all that follows the noun
 * @returns the same where no other deed takes a phrase
 * @example
 * // dukungan pada [operasi Rusia] terhadap [Ukraina] → [operasi Rusia]
 * // menjatuhkan sanksi dengan [dalih serangan Iran] terhadap [Israel] → [dalih serangan Iran]
 */
export function ownComplements(view: SentenceView, complements: Complements): Complements {
  const { prepositional } = complements;
  const taker = prepositional.findIndex(({ phrase }, at) => {
    const next = prepositional[at + 1];
    const chunk = view.chunks[phrase];
    const first = view.words[chunk?.from ?? -1]?.lower ?? '';
    return next !== undefined && (rolesOf(first).includes(next.preposition) || isActWord(first, 'pretext'));
  });
  return taker < 0 ? complements : { ...complements, prepositional: prepositional.slice(0, taker + 1) };
}
