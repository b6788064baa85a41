import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { flatMap } from '../../flat-map.js';
import { isActWord } from '../act-word.js';
import { frameReadings } from '../frame.js';
import { nounTakes } from './takes-phrase.js';

/** The prepositions by which a noun that tells an act takes roles of its own. */
function rolesOf(noun: string): readonly string[] {
  return flatMap(frameReadings(noun), ({ voice, frame }) =>
    voice === 'noun' ? Object.keys(frame.roles) : [],
  );
}

/** `dengan alasan keamanan [terhadap X]`, `sebagai balasan [kepada X]`: a reason told in full, or a receiver, leaves the phrase to the deed; `sebagai balasan [atas X]` and `dengan dalih serangan [terhadap X]` do not. */
function isReasonOf(view: SentenceView, { from, to, owners, heads }: Chunk, preposition: string): boolean {
  if (!isActWord(view.words[from]?.lower ?? '', 'pretext')) return false;
  const last = view.words[to - 1]?.lower ?? '';
  if (owners.length + heads.length > 0) return true;
  if (to - from > 1) return nounTakes(last, preposition);
  return preposition !== 'ke' && preposition !== 'kepada';
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
    if (next === undefined || chunk === undefined) return false;
    const first = view.words[chunk.from]?.lower ?? '';
    return rolesOf(first).includes(next.preposition) || isReasonOf(view, chunk, next.preposition);
  });
  return taker < 0 ? complements : { ...complements, prepositional: prepositional.slice(0, taker + 1) };
}
