import { withoutNya } from '@warta/indonesian';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { flatMap } from '../../flat-map.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { type Frame, frameReadings } from '../frame.js';
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

/** `menangkap X atas [kejahatan] terhadap Y`: what one is arrested for takes the phrase behind it. */
function isGroundOf(
  view: SentenceView,
  { act }: Frame,
  preposition: string,
  { to }: Chunk,
  next: string,
): boolean {
  if (!isActOf(act, 'judicial') && !isActOf(act, 'penal')) return false;
  if (!isActWord(preposition, 'ground-link')) return false;
  return nounTakes(view.words[to - 1]?.lower ?? '', next);
}

/** `di tengah [ketegangan] dengan X`: what goes on around the deed takes the phrase behind it. */
function goesOnAround(view: SentenceView, preposition: string, { to }: Chunk, next: string): boolean {
  return isActWord(preposition, 'amid') && nounTakes(view.words[to - 1]?.lower ?? '', next);
}

/** `sebagai [bentuk solidaritas] terhadap X`, `sebagai [wujud dukungan] atas X`: what a deed is to show is shown to X. */
function isShownTo(preposition: string, first: string, next: string): boolean {
  return preposition === 'sebagai' && isActWord(first, 'show') && isActWord(next, 'shown-to');
}

/**
 * Leaves a noun only the phrases behind it that are its own: what follows another deed may belong to that.
 *
 * @param view the sentence
 * @param frame the act
 * @param complements all that follows the noun
 * @returns the same where no other deed takes a phrase
 * @example
 * // dukungan pada [operasi Rusia] terhadap [Ukraina] → [operasi Rusia]
 * // penangkapan Budi atas [kejahatan] terhadap [warga] → [kejahatan]
 * // menjatuhkan sanksi dengan [dalih serangan Iran] terhadap [Israel] → [dalih serangan Iran]
 */
export function ownComplements(view: SentenceView, frame: Frame, complements: Complements): Complements {
  const { prepositional } = complements;
  const taker = prepositional.findIndex(({ preposition, phrase }, at) => {
    const next = prepositional[at + 1];
    const chunk = view.chunks[phrase];
    if (next === undefined || chunk === undefined) return false;
    const first = view.words[chunk.from]?.lower ?? '';
    // `menembaki warga dalam operasi di Nablus`: both take place there.
    const around = preposition === 'dalam' && next.preposition === 'di' && isActWord(first, 'campaign');
    if (around) return false;
    return (
      rolesOf(withoutNya(first)).includes(next.preposition) ||
      isReasonOf(view, chunk, next.preposition) ||
      isShownTo(preposition, first, next.preposition) ||
      goesOnAround(view, preposition, chunk, next.preposition) ||
      isGroundOf(view, frame, preposition, chunk, next.preposition)
    );
  });
  return taker < 0 ? complements : { ...complements, prepositional: prepositional.slice(0, taker + 1) };
}
